package org.tergeu.testsupport;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.tergeu.platform.database.FreePort;

/** The service as it is delivered, in a process of its own. */
public record PackagedServer(Process process, int port, int management, Path log) {

    /** A start on a busy machine, migrations included. */
    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private static final HttpClient CLIENT = Http.newClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    /** Starts it on a database, which a variable of the environment names, as in a container; other settings are {@code name=value}. */
    public static PackagedServer on(String database, String... settings) throws IOException {
        return on(database, Map.of(), settings);
    }

    /** The same with variables of the environment. */
    public static PackagedServer on(String database, Map<String, String> environment, String... settings)
            throws IOException {
        int port = FreePort.find();
        int management = FreePort.find();
        Path log = Path.of("target", "packaged-" + port + ".log");
        List<String> all =
                new ArrayList<>(List.of("quarkus.http.port=" + port, "quarkus.management.port=" + management));
        all.addAll(List.of(settings));
        ProcessBuilder builder = new ProcessBuilder(Delivered.command(all))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment().put("QUARKUS_DATASOURCE_REACTIVE_URL", database);
        builder.environment().putAll(environment);
        return new PackagedServer(builder.start(), port, management, log);
    }

    /** Waits until it says that requests may be sent. */
    public void awaitReady() {
        Wait.until("the service is ready", PATIENCE, () -> {
            assertThat(process.isAlive())
                    .as(() -> "the service goes on; " + log + " has why not: " + said())
                    .isTrue();
            return health("ready") == 200;
        });
    }

    private String said() {
        try {
            return Files.readString(log);
        } catch (IOException e) {
            return e.toString();
        }
    }

    /** The status of a probe; 0 when nothing answers. */
    public int health(String probe) throws InterruptedException {
        try {
            return CLIENT.send(
                            HttpRequest.newBuilder(URI.create("http://localhost:" + management + "/q/health/" + probe))
                                    .build(),
                            BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    public HttpResponse<String> ask(String query) throws IOException, InterruptedException {
        return CLIENT.send(request(query), BodyHandlers.ofString());
    }

    /** A body as it is, with headers beside that of its type. */
    public HttpResponse<String> send(String body, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }

    /** Waits until the answer has a text in it, as it does when a folder of reports has been read. */
    public void awaitAnswer(String query, String part) {
        Wait.until(part + " is answered", PATIENCE, () -> ask(query).body().contains(part));
    }

    /** The answer to come. */
    public CompletableFuture<HttpResponse<String>> askSoon(String query) throws IOException {
        return CLIENT.sendAsync(request(query), BodyHandlers.ofString());
    }

    private HttpRequest request(String query) throws IOException {
        return HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))))
                .build();
    }

    /** Asks it to stop, as systems do. */
    public void terminate() {
        process.destroy();
    }

    /** Whether it ends. */
    public boolean awaitEnd() throws InterruptedException {
        return process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    }

    /** Ends it, whatever it does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }
}
