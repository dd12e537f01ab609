package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.tergeu.platform.database.FreePort;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Wait;

/**
 * The packaged service with a heap of 256 MB, over the default limits: every two lists of the schema in each other, from several callers at
 * once, while somebody else asks a plain question and waits for a second at most.
 *
 * <p>{@code ./mvnw package -DskipTests && ./mvnw surefire:test -Dtest=SmallHeapIT -Dtergeu.packaged=target/quarkus-app/quarkus-run.jar}
 */
@EnabledIfSystemProperty(named = "tergeu.packaged", matches = ".+", disabledReason = "needs the packaged service")
class SmallHeapIT {

    private static final int CALLERS = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(1);
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final HttpClient HTTP = Http.newClient();

    @Test
    void holdsWhateverIsAsked() throws IOException, InterruptedException {
        int port = FreePort.find();
        Process service = start(port);
        try {
            awaitStart(port);
            attack(URI.create("http://localhost:" + port + "/graphql"));

            assertThat(service.isAlive()).isTrue();
        } finally {
            service.destroy();
            service.waitFor();
        }
    }

    private static Process start(int port) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx256m",
                        "-XX:+UseSerialGC",
                        "-XX:+ExitOnOutOfMemoryError",
                        "-Dquarkus.http.port=" + port,
                        "-Dquarkus.management.port=0",
                        "-Dtergeu.database.folder=target/small-heap-database",
                        // One caller stands for many.
                        "-Dtergeu.limits.rate.points=2000000000",
                        "-jar",
                        System.getProperty("tergeu.packaged"))
                .inheritIO()
                .start();
    }

    private static void awaitStart(int port) {
        Wait.until("the service answers", Duration.ofMinutes(1), () -> {
            try {
                ask(URI.create("http://localhost:" + port + "/graphql"), "{ __typename }", PATIENCE);
                return true;
            } catch (IOException notYet) {
                return false;
            }
        });
    }

    private static void attack(URI service) throws IOException, InterruptedException {
        NestedLists lists = new NestedLists(Path.of("schema/schema.graphql"));
        Queue<String> questions = new ConcurrentLinkedQueue<>(IntStream.of(20, 12, 8)
                .boxed()
                .flatMap(depth -> IntStream.of(0, 2, 3, 20).boxed().map(first -> lists.questions(depth, first)))
                .map(Map::values)
                .flatMap(values -> values.stream())
                .toList());
        List<CompletableFuture<Void>> callers = Stream.generate(() -> AtOnce.run(() -> askAll(service, questions)))
                .limit(CALLERS)
                .toList();
        CompletableFuture<Void> all = CompletableFuture.allOf(callers.toArray(CompletableFuture[]::new));
        while (!all.isDone()) {
            assertThat(ask(service, "{ place(code: \"KZ\") { code } }", PATIENCE)
                            .at("/data/place/code")
                            .asText())
                    .isEqualTo("KZ");
        }
        all.join();
    }

    private static void askAll(URI service, Queue<String> questions) {
        for (String question = questions.poll(); question != null; question = questions.poll()) {
            try {
                JsonNode answer = ask(service, question, Duration.ofSeconds(30));
                assertThat(answer.path("errors").findValuesAsText("code"))
                        .as("%s: %s", question, answer)
                        .allMatch(code -> code.equals("LIMIT_EXCEEDED"));
            } catch (IOException | InterruptedException e) {
                throw new AssertionError(question, e);
            }
        }
    }

    private static JsonNode ask(URI service, String query, Duration patience) throws IOException, InterruptedException {
        return JSON.readTree(HTTP.send(
                        HttpRequest.newBuilder(service)
                                .timeout(patience)
                                .header("Content-Type", "application/json")
                                .POST(BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))))
                                .build(),
                        BodyHandlers.ofString())
                .body());
    }
}
