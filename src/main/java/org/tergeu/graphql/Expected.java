package org.tergeu.graphql;

import io.smallrye.graphql.api.Nullable;
import java.util.function.Consumer;

/**
 * What is known of the one thing of a query before it is read: enough to read with it, in the same turn, what hangs on it. It saves the
 * database's being asked twice, one after the other (docs/adr/0020).
 */
public final class Expected {

    private static final ThreadLocal<Consumer<Object>> LISTENER = new ThreadLocal<>();

    private Expected() {}

    /**
     * Says what the resolver that is being called will give, if anything.
     *
     * @param standIn a thing of the same type, of which only what makes it out is known
     */
    public static void announce(Object standIn) {
        Consumer<Object> listener = LISTENER.get();
        if (listener != null) {
            listener.accept(standIn);
        }
    }

    /** Who is told from now on what resolvers announce; nobody for null. */
    public static void listen(@Nullable Consumer<Object> listener) {
        if (listener == null) {
            LISTENER.remove();
        } else {
            LISTENER.set(listener);
        }
    }
}
