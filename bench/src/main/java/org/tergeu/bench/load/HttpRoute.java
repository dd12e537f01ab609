package org.tergeu.bench.load;

import io.vertx.core.Future;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.json.JsonObject;
import java.util.concurrent.TimeUnit;

/** Where questions are sent to. */
record HttpRoute(HttpClient client, int port, String path) {

    /** Milliseconds after which a question counts as not answered. */
    private static final long LONGEST = 50_000;

    /** What came back; of a status other than 200, a failure. */
    Future<Buffer> send(Buffer body) {
        // Nested, so that whoever waits for the body stands there before it comes, whatever thread this is called on.
        return client.request(new RequestOptions()
                        .setMethod(HttpMethod.POST)
                        .setPort(port)
                        .setHost("localhost")
                        .setURI(path)
                        .setTimeout(LONGEST))
                .compose(request -> request.putHeader("Content-Type", "application/json")
                        .send(body)
                        .compose(response -> response.statusCode() == 200
                                ? response.body()
                                : Future.failedFuture("status " + response.statusCode())));
    }

    /** Waits for one answer. */
    Buffer answer(Buffer body) {
        try {
            return send(body).toCompletionStage().toCompletableFuture().get(60, TimeUnit.SECONDS);
        } catch (Exception e) {
            throw new IllegalStateException("no answer from port " + port + path + ": " + e.getMessage(), e);
        }
    }

    JsonObject ask(Buffer body) {
        return answer(body).toJsonObject();
    }
}
