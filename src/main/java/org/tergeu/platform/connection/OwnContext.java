package org.tergeu.platform.connection;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Objects;

/** The Vert.x context of the current thread. */
public final class OwnContext {

    private OwnContext() {}

    /** The context on which the request or its statement runs; each has one. */
    public static Context current() {
        return Objects.requireNonNull(Vertx.currentContext(), "not on a Vert.x thread");
    }
}
