package org.tergeu.testsupport;

import static java.util.concurrent.TimeUnit.SECONDS;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpVersion;
import java.net.URI;

/** A connection to the running service that speaks HTTP/2 from the first byte, for bodies that come in parts, or not to their end. */
public final class Http2 implements AutoCloseable {

    private final Vertx vertx = Vertx.vertx();
    private final HttpClient client = vertx.createHttpClient(new HttpClientOptions()
            .setProtocolVersion(HttpVersion.HTTP_2)
            .setHttp2ClearTextUpgrade(false)
            .setHttp2MaxPoolSize(1));

    /** A request that is still to be sent. */
    public HttpClientRequest post(String path, String type) throws Exception {
        HttpClientRequest request = request(HttpMethod.POST, path).putHeader("Content-Type", type);
        // Without it the client logs the end of its stream.
        return request.exceptionHandler(ended -> {});
    }

    /** A request that is still to be sent. */
    public HttpClientRequest request(HttpMethod method, String path) throws Exception {
        URI server = Http.to("/").build().uri();
        return get(client.request(method, server.getPort(), server.getHost(), path));
    }

    /** What comes of it, within ten seconds. */
    public static <T> T get(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, SECONDS);
    }

    @Override
    public void close() {
        vertx.close().toCompletionStage().toCompletableFuture().join();
    }
}
