package org.tergeu.bench.attack;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A client of the service with a connection of its own.
 *
 * @param address whom the service takes it for: it trusts what is forwarded
 */
record Caller(HttpClient http, int port, String address) implements Probe.Asker {

    static final String ANSWERED = "answered";

    private static final Pattern CODE = Pattern.compile("\"code\":\"([A-Z_]+)\"");
    private static final int BEGINNING = 4000;

    static Caller of(int port, String address) {
        return new Caller(
                HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build(), port, address);
    }

    /** What came of a request: answered, the code of the first error, or the exception. */
    @Override
    public String ask(String body) throws InterruptedException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .timeout(Duration.ofSeconds(60))
                .header("Content-Type", "application/json")
                .header("X-Forwarded-For", address)
                .POST(BodyPublishers.ofString(body))
                .build();
        try {
            HttpResponse<byte[]> response = http.send(request, BodyHandlers.ofByteArray());
            byte[] answer = response.body();
            String beginning = new String(answer, 0, Math.min(answer.length, BEGINNING), StandardCharsets.UTF_8);
            Matcher code = CODE.matcher(beginning);
            return beginning.startsWith("{\"errors\"") && code.find() ? code.group(1) : ANSWERED;
        } catch (IOException failed) {
            return failed.getClass().getSimpleName();
        }
    }
}
