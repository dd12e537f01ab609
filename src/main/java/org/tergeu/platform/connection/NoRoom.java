package org.tergeu.platform.connection;

import io.smallrye.graphql.api.Nullable;

/** A long answer does not fit into memory beside the others; it does once some of them are sent. */
public final class NoRoom extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final boolean isOfOneClient;

    NoRoom(boolean isOfOneClient) {
        super("no room for a long answer", null, false, false);
        this.isOfOneClient = isOfOneClient;
    }

    /** Whether the others are of the same client, which has its share; otherwise they are of all clients. */
    public boolean isOfOneClient() {
        return isOfOneClient;
    }

    /** The one that is the cause of a failure; null when the failure has another cause. */
    public static @Nullable NoRoom behind(Throwable failure) {
        if (failure instanceof NoRoom itself) {
            return itself;
        }
        return failure.getCause() instanceof NoRoom cause ? cause : null;
    }
}
