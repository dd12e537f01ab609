package org.tergeu.platform.connection;

import io.smallrye.graphql.api.Nullable;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;
import org.jboss.logging.Logger;

/**
 * A use of a class that its maker calls internal. Another version may have that class no longer, or otherwise: what uses it goes another way then,
 * which is logged once (docs/adr/0037).
 */
public final class InternalUse<T> {

    private static final Logger LOG = Logger.getLogger(InternalUse.class);

    private final AtomicBoolean hasLogged = new AtomicBoolean();
    private final String otherwise;

    /**
     * A use of an internal class.
     *
     * @param otherwise what is so without it, for the log
     */
    public InternalUse(String otherwise) {
        this.otherwise = otherwise;
    }

    /**
     * What the internal class gives, or else what there is without it.
     *
     * @param internal uses the internal class; where this version has it no longer or otherwise, it fails to be linked or cast
     * @param without uses none
     */
    public @Nullable T orElse(Supplier<@Nullable T> internal, Supplier<@Nullable T> without) {
        try {
            return internal.get();
        } catch (LinkageError | ClassCastException moved) {
            if (hasLogged.compareAndSet(false, true)) {
                LOG.warnf(moved, "A library has an internal class no longer; %s", otherwise);
            }
            return without.get();
        }
    }
}
