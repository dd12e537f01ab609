package org.tergeu.architecture.offenders.place.garden;

import io.quarkus.vertx.http.runtime.CurrentVertxRequest;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import org.tergeu.architecture.offenders.place.house.House;

/**
 * Closes a circle within its room: its house refers to it. It hands the house on by the thread and by the scope of a request, and uses
 * an internal class.
 */
public record Garden(House house) {

    private static final ThreadLocal<House> CURRENT = new ThreadLocal<>();

    static Object address(CurrentVertxRequest request) {
        return request.getCurrent();
    }

    static Object loop(Vertx vertx) {
        return ((VertxInternal) vertx).createEventLoopContext();
    }
}
