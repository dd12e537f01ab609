package org.tergeu.graphql.transport.request;

import jakarta.inject.Singleton;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.platform.sharing.SharedBytes;

/**
 * How many bytes of bodies are in memory, of all requests together and of each client. A caller pays a few points before its body is read, so a
 * thousand bodies of which the last byte never comes would fill the memory.
 */
@Singleton
public class BodiesAtOnce {

    private final SharedBytes bytes;

    BodiesAtOnce(Limits limits) {
        bytes = new SharedBytes(
                limits.atOnce().bodies().asLongValue(), limits.atOnce().share());
    }

    /**
     * Takes room for some bytes of a client, if there is.
     *
     * @param ofSame bytes that are held already for the same body
     */
    SharedBytes.Fit take(String client, long more, long ofSame) {
        return bytes.take(client, more, ofSame);
    }

    void giveBack(String client, long some) {
        bytes.giveBack(client, some);
    }
}
