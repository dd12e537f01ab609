package org.tergeu.graphql.transport;

import io.quarkus.vertx.http.HttpServerOptionsCustomizer;
import io.vertx.core.http.HttpServerOptions;
import jakarta.inject.Singleton;

/**
 * Has the system keep little of an answer that its client does not take. By itself it takes up to 4 MB for a connection, and more only once a third of
 * that is free again: a client on a slow line would seem to take nothing for minutes, and be cut off.
 */
@Singleton
class ShortSendBuffers implements HttpServerOptionsCustomizer {

    /** Linux doubles it. A third of that in {@code tergeu.limits.stalled-time} (30 s) is 3 kB a second; on a line of 100 ms it still lets 2 MB a second pass. */
    private static final int BYTES = 131_072;

    @Override
    public void customizeHttpServer(HttpServerOptions options) {
        options.setSendBufferSize(BYTES);
    }

    @Override
    public void customizeHttpsServer(HttpServerOptions options) {
        options.setSendBufferSize(BYTES);
    }
}
