package org.tergeu.bench.load;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import java.util.concurrent.TimeUnit;
import org.tergeu.bench.load.Asks.Ask;

/** A server that questions are sent to. */
public record HttpRoute(HttpClient client, int port) {

    /** Milliseconds after which a question counts as not answered. */
    private static final long LONGEST = 50_000;

    /** What came back; of a status other than 200, a failure. */
    Future<Buffer> send(Ask ask) {
        // Nested, so that whoever waits for the body stands there before it comes, whatever thread this is called on.
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setPort(port)
                        .setHost("localhost")
                        .setURI(ask.path())
                        .setTimeout(LONGEST))
                .compose(request -> request.putHeader("Content-Type", "application/json")
                        .send(ask.body())
                        .compose(response -> response.statusCode() == 200
                                ? response.body()
                                : Future.failedFuture("status " + response.statusCode())));
    }

    /** Waits for one answer. */
    Buffer answer(Ask ask) {
        try {
            return send(ask).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("no answer from port " + port + ask.path() + ": " + e.getMessage(), e);
        }
    }
}
