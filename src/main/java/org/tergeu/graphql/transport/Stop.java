package org.tergeu.graphql.transport;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.vertx.core.Vertx;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.tergeu.graphql.transport.answer.Refusal;

/**
 * Whether requests are still admitted. A stop first reports that the service is not ready, and admits requests for a while, until proxies have
 * noticed. Quarkus would answer later requests as well, but end before their answers are sent.
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

    /** @throws Refusal when no more requests are admitted */
    void admit() {
        if (closed) {
            throw Refusal.ofStoppingServer();
        }
    }
}
