package org.tergeu.intake.startup;

import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import java.util.function.Supplier;
import org.tergeu.platform.connection.DatabaseUnavailable;

/**
 * Waits for work that needs a Vert.x context of its own, on a thread that may wait. Fails with {@link DatabaseUnavailable} when the state of the
 * database is the reason.
 */
final class Await {

    private Await() {}

    static <T> T result(Supplier<Uni<T>> work) throws Throwable {
        return VertxContextSupport.subscribeAndAwait(
                () -> work.get().onFailure().transform(DatabaseUnavailable::orItself));
    }
}
