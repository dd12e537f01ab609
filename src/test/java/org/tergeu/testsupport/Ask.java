package org.tergeu.testsupport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResourceManager;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Asks the running service over HTTP, as a client does. */
public final class Ask {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = Http.newClient();

    private Ask() {}

    /** The answer, whatever it is. */
    public static Answer anything(String query, Map<String, ?> variables) {
        try {
            return read(HTTP.send(request(query, variables), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no answer to " + query, e);
        }
    }

    /** The answer, whatever it is. */
    public static Answer anything(String query) {
        return anything(query, Map.of());
    }

    /** The answer's data; errors fail the test. */
    public static Answer data(String query, Map<String, ?> variables) {
        return anything(query, variables).faultless().at("data");
    }

    /** The answer's data; errors fail the test. */
    public static Answer data(String query) {
        return data(query, Map.of());
    }

    /** The answer to come. */
    public static CompletableFuture<Answer> soon(String query, Map<String, ?> variables) {
        return HTTP.sendAsync(request(query, variables), BodyHandlers.ofString())
                .thenApply(Ask::read);
    }

    private static HttpRequest request(String query, Map<String, ?> variables) {
        try {
            String body = JSON.writeValueAsString(Map.of("query", query, "variables", variables));
            return HttpRequest.newBuilder(URI.create(TestHTTPResourceManager.getUri() + "/graphql"))
                    .timeout(Duration.ofSeconds(60))
                    .header("Content-Type", "application/json")
                    .header("Accept", "application/json")
                    .POST(BodyPublishers.ofString(body))
                    .build();
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    private static Answer read(HttpResponse<String> response) {
        try {
            return new Answer(JSON.readTree(response.body()));
        } catch (JsonProcessingException e) {
            throw new AssertionError("status " + response.statusCode() + " and no JSON: " + response.body(), e);
        }
    }
}
