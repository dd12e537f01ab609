package org.tergeu.graphql.transport.answer;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import org.tergeu.graphql.limits.Limits;

/** How many bytes of answers wait for clients to take them, of all answers together and of each client. They stay in memory meanwhile. */
@Singleton
public class UnsentBytes {

    private static final int PERCENT = 100;

    private final long most;
    private final long mostOfOneClient;
    private final Map<String, Long> held = new HashMap<>();
    private long heldByAll;

    UnsentBytes(Limits limits) {
        most = limits.atOnce().bytes().asLongValue();
        mostOfOneClient = most * limits.atOnce().share() / PERCENT;
    }

    /** The refusal of an answer with some more bytes; null when there is room for it. A client that takes all it is sent has room for any answer. */
    public synchronized @Nullable Refusal refusal(String client, long bytes) {
        long own = held.getOrDefault(client, 0L);
        if (own > 0 && own + bytes > mostOfOneClient) {
            return Refusal.ofUntakenAnswers();
        }
        return heldByAll > 0 && heldByAll + bytes > most ? Refusal.ofNoRoom() : null;
    }

    /** Counts bytes that a client does not take at once. */
    public synchronized void add(String client, long bytes) {
        held.merge(client, bytes, Long::sum);
        heldByAll += bytes;
    }

    /** Takes back bytes that the client has taken by now, or never will. */
    public synchronized void remove(String client, long bytes) {
        heldByAll -= bytes;
        held.computeIfPresent(client, (same, own) -> own > bytes ? own - bytes : null);
    }
}
