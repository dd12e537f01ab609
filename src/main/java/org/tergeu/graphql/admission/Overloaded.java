package org.tergeu.graphql.admission;

import java.util.Objects;
import org.tergeu.graphql.error.ErrorCode;

/** So many operations wait that one more is not let in. */
public final class Overloaded extends RuntimeException {

    /** Less than an operation can take, and long enough for some to be answered. */
    private static final int SECONDS = 1;

    private final boolean ofOneClient;

    Overloaded(boolean ofOneClient, int allowed) {
        super(
                "Too many " + (ofOneClient ? "of your requests" : "requests") + " wait to be executed. At most "
                        + allowed + " are allowed (limit " + limit(ofOneClient) + "). Ask again in " + SECONDS
                        + " second.",
                null,
                false,
                false);
        this.ofOneClient = ofOneClient;
    }

    /** The code that callers get. */
    public ErrorCode code() {
        return ErrorCode.OVERLOADED;
    }

    private static String limit(boolean ofOneClient) {
        return ofOneClient ? "waiting.share" : "waiting.requests";
    }

    /** Whether it is the client that asks too much, and not all of them. */
    public boolean isOfOneClient() {
        return ofOneClient;
    }

    /** When to ask again. */
    public int retryAfterSeconds() {
        return SECONDS;
    }

    /** The name of the limit. */
    public String limit() {
        return limit(ofOneClient);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "message");
    }
}
