package org.tergeu.platform.health;

import io.quarkus.vertx.http.HttpServerStart;
import jakarta.enterprise.event.ObservesAsync;
import jakarta.inject.Singleton;
import org.tergeu.platform.connection.Outages;

/** A server logs outages of its database once it listens. What ends a start, or a command, is in the line with which that ends. */
@Singleton
class OutageLogging {

    void begin(@ObservesAsync HttpServerStart started) {
        Outages.log();
    }
}
