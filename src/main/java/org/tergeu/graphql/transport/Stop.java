package org.tergeu.graphql.transport;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Whether requests are still taken. A stop begins with readiness, and requests are taken on for a while, until those who send them have noticed.
 * Quarkus would answer later ones too, yet not wait for their answers before it ends.
 */
@Singleton
class Stop {

    private final Vertx vertx;
    private final Duration delay;
    private volatile boolean closed;

    Stop(Vertx vertx, @ConfigProperty(name = "quarkus.shutdown.delay") Duration delay) {
        this.vertx = vertx;
        this.delay = delay;
    }

    void begin(@Observes ShutdownDelayInitiatedEvent event) {
        vertx.setTimer(Math.max(1, delay.toMillis()), over -> closed = true);
    }

    /** @throws Refusal when no more requests are taken */
    void admit() {
        if (closed) {
            throw Refusal.ofStoppingServer();
        }
    }
}
