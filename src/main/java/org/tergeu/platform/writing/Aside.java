package org.tergeu.platform.writing;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import java.util.function.Supplier;

/**
 * Computations of a transaction between its statements. Thousands of facts take seconds, for which no event loop can wait: each serves requests and
 * connections to the database.
 */
public final class Aside {

    private Aside() {}

    /**
     * Computes something on a thread that may take long, and returns to the current Vert.x context with the result.
     *
     * @param work uses no session, and nothing else of the context
     */
    public static <T> Uni<T> work(Supplier<T> work) {
        return Uni.createFrom().deferred(() -> {
            Context own = Vertx.currentContext();
            return own == null
                    ? Uni.createFrom().item(work)
                    : Uni.createFrom()
                            .completionStage(
                                    () -> own.executeBlocking(work::get, false).toCompletionStage());
        });
    }
}
