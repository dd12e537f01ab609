package org.tergeu.graphql.transport.request;

import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.tergeu.graphql.limits.Limits;

/**
 * How many bytes of bodies are in memory, of all requests together and of each client. A caller pays a few points before its body is read, so a
 * thousand bodies of which the last byte never comes would fill the memory.
 */
@Singleton
public class BodiesAtOnce {

    private static final int PERCENT = 100;

    private final long most;
    private final long mostOfOneClient;
    private final Map<String, Long> held = new HashMap<>();
    private long heldByAll;

    BodiesAtOnce(Limits limits) {
        most = limits.atOnce().bodies().asLongValue();
        mostOfOneClient = most * limits.atOnce().share() / PERCENT;
    }

    /** Whether there is room for some more bytes. */
    enum BodyRoom {
        /** There is, and they are counted. */
        FOUND,
        /** All clients together hold as much as they may. */
        NONE,
        /** This one does. */
        NONE_OF_OWN
    }

    /** Takes room for some bytes of a client, if there is. */
    synchronized BodyRoom take(String client, long bytes) {
        long own = held.getOrDefault(client, 0L) + bytes;
        if (own > mostOfOneClient) {
            return BodyRoom.NONE_OF_OWN;
        }
        if (heldByAll + bytes > most) {
            return BodyRoom.NONE;
        }
        held.put(client, own);
        heldByAll += bytes;
        return BodyRoom.FOUND;
    }

    synchronized void giveBack(String client, long bytes) {
        heldByAll -= bytes;
        held.computeIfPresent(client, (same, own) -> own > bytes ? own - bytes : null);
    }
}
