package org.tergeu.platform.connection;

import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.Objects;

/** The Vert.x context of whoever calls, to come back to. */
public final class OwnContext {

    private OwnContext() {}

    /** Requests and their statements are on one, always. */
    public static Context current() {
        return Objects.requireNonNull(Vertx.currentContext(), "this thread is not of Vert.x");
    }
}
