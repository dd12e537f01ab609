package org.tergeu.platform.connection;

import io.smallrye.graphql.api.Nullable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A use of a class or field that its maker calls internal. Another version of the library may lack or change it; then the use takes a way without it,
 * and logs that once (docs/adr/0037).
 */
public final class InternalUse<T> {

    private static final Logger LOG = Logger.getLogger(InternalUse.class);

    private final AtomicBoolean hasLogged = new AtomicBoolean();
    private final String otherwise;

    /**
     * A use of an internal class or field.
     *
     * @param otherwise what the service does without it, for the log: "Hibernate starts with the service"
     */
    public InternalUse(String otherwise) {
        this.otherwise = otherwise;
    }

    /**
     * Takes the way by the internal class, or the way without it where that one cannot be linked or cast.
     *
     * @param internal the way by the internal class
     * @param without a way that uses no internal class
     */
    public @Nullable T orElse(Supplier<@Nullable T> internal, Supplier<@Nullable T> without) {
        try {
            return internal.get();
        } catch (LinkageError | ClassCastException moved) {
            if (hasLogged.compareAndSet(false, true)) {
                LOG.warnf(moved, "A library has removed or changed an internal class or field; %s", otherwise);
            }
            return without.get();
        }
    }
}
