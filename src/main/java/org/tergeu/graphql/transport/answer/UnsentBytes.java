package org.tergeu.graphql.transport.answer;

import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.platform.sharing.SharedBytes;

/** How many bytes of answers wait for clients to take them, of all answers together and of each client. They stay in memory meanwhile. */
@Singleton
public class UnsentBytes {

    private final SharedBytes waiting;

    UnsentBytes(Limits limits) {
        waiting = new SharedBytes(
                limits.atOnce().bytes().asLongValue(), limits.atOnce().share());
    }

    /** The refusal of an answer with some more bytes; null when there is room for it. A client that takes all it is sent has room for any answer. */
    public @Nullable Refusal refusal(String client, long bytes) {
        return switch (waiting.fit(client, bytes, 0)) {
            case FITS -> null;
            case BEYOND_SHARE -> Refusal.ofUntakenAnswers();
            case BEYOND_ALL -> Refusal.ofNoRoom();
        };
    }

    /** Counts bytes that a client does not take at once. */
    public void add(String client, long bytes) {
        waiting.add(client, bytes);
    }

    /** Takes back bytes that the client has taken by now, or never will. */
    public void remove(String client, long bytes) {
        waiting.giveBack(client, bytes);
    }
}
