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

/** Requests to the running service as they go over the wire, right or wrong. */
public final class Http {

    private static final HttpClient CLIENT = newClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private Http() {}

    /** What came back. */
    public record Response(HttpResponse<String> http) {

        public int status() {
            return http.statusCode();
        }

        public String header(String name) {
            return http.headers().firstValue(name).orElse("");
        }

        public String body() {
            return http.body();
        }

        /** The body, which must be JSON. */
        public Answer answer() {
            try {
                return new Answer(JSON.readTree(http.body()));
            } catch (JsonProcessingException e) {
                throw new AssertionError("no JSON: " + http.body(), e);
            }
        }

        /** The {@code extensions.code} of the only error; empty when there is none. */
        public String code() {
            return String.join(",", answer().codes());
        }
    }

    /**
     * A client of HTTP/1.1. By itself that of the JDK asks for HTTP/2 with its first request. Where a server changes to it, the client sometimes loses a
     * part of an answer of more than 64 KB.
     */
    public static HttpClient newClient() {
        return HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    }

    /** A request to a path of the service. */
    public static HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address() + path)).timeout(Duration.ofSeconds(60));
    }

    /** The settings are those of the thread's class loader, and on JDK 25 threads of the common pool have none of ours. */
    private static String address() {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(Http.class.getClassLoader());
        try {
            return TestHTTPResourceManager.getUri();
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** A POST of a body to the API; header names and values alternate. */
    public static Response post(byte[] body, String... headers) {
        HttpRequest.Builder request = to("/graphql").POST(BodyPublishers.ofByteArray(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A request without a body. */
    public static Response send(String method, String path, String... headers) {
        HttpRequest.Builder request = to(path).method(method, BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    public static Response send(HttpRequest.Builder request) {
        try {
            return new Response(CLIENT.send(request.build(), BodyHandlers.ofString()));
        } catch (IOException | InterruptedException e) {
            throw new AssertionError("no answer", e);
        }
    }
}
