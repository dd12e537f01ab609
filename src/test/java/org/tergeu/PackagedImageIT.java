package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.platform.database.FreePort;
import org.tergeu.testsupport.Container;
import org.tergeu.testsupport.Container.Output;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.QuestionBook;
import org.tergeu.testsupport.QuestionBook.Question;
import org.tergeu.testsupport.Wait;

/** The image named by {@code tergeu.image}, as ops/image/test gives it, run on a PostgreSQL outside; skipped without one. */
class PackagedImageIT {

    private static final String IMAGE = System.getProperty("tergeu.image", "");
    private static final Duration PATIENCE = Duration.ofMinutes(2);
    private static final String USER = "65532";
    private static final int ENDED_BY_SIGTERM = 143;
    private static final HttpClient CLIENT = Http.newClient();
    private static final ObjectMapper JSON = new ObjectMapper();

    private static EmbeddedPostgres postgres;
    private static Container service;
    private static int port;

    @BeforeAll
    static void start() throws IOException {
        Assumptions.assumeFalse(IMAGE.isEmpty(), "no image: ops/image/test gives one");
        postgres = EmbeddedPostgres.builder().setPort(FreePort.find()).start();
        port = FreePort.find();
        service = Container.start(IMAGE, settings(port));
        Wait.until("the service answers", PATIENCE, PackagedImageIT::answers);
    }

    @AfterAll
    static void end() throws IOException {
        if (service != null) {
            service.close();
        }
        if (postgres != null) {
            postgres.close();
        }
    }

    private static Map<String, String> settings(int port) throws IOException {
        return Map.of(
                "QUARKUS_HTTP_PORT",
                String.valueOf(port),
                "QUARKUS_MANAGEMENT_PORT",
                String.valueOf(FreePort.find()),
                "QUARKUS_DATASOURCE_REACTIVE_URL",
                "postgresql://localhost:" + postgres.getPort() + "/postgres?user=postgres",
                // One question of the book costs more than is allowed to everybody.
                "TERGEU_LIMITS_COST",
                "2000000000");
    }

    private static boolean answers() {
        assertThat(service.isRunning()).as(service.log()).isTrue();
        try {
            return ask("{ __typename }").has("data");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static JsonNode ask(String query) throws IOException {
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/graphql"))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(JSON.writeValueAsString(Map.of("query", query))))
                .build();
        try {
            return JSON.readTree(
                    CLIENT.send(request, HttpResponse.BodyHandlers.ofString()).body());
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }

    @Test
    void answersTheQuestionsOfTheBookAsItDoesEverywhere() throws IOException {
        for (Question question : QuestionBook.questions()) {
            assertThat(ask(question.query()).path("data"))
                    .as(question.toString())
                    .isEqualTo(JSON.readTree(question.answer()));
        }
    }

    @Test
    void isWellByItsOwnHealthCheck() {
        // Given the check as the image has it
        String[] command = Container.inspect(IMAGE, "{{range .HealthCheck.Test}}{{println .}}{{end}}")
                .lines()
                .skip(1)
                .toArray(String[]::new);
        assertThat(command).as("the health check of the image").isNotEmpty();

        // When it runs, and once more where nothing listens
        Output well = service.execute(Map.of(), command);
        Output gone = service.execute(Map.of("QUARKUS_MANAGEMENT_PORT", "1"), command);

        // Then it knows one from the other, and says why
        assertThat(well).isEqualTo(new Output(0, ""));
        assertThat(gone.code()).isEqualTo(1);
        assertThat(gone.text()).contains("http://localhost:1/").contains("did not answer");
    }

    @Test
    void runsAsAUserWithoutRightsAndHasNoShell() throws IOException {
        Path process = Path.of("/proc", Container.inspect(service.id(), "{{.State.Pid}}"), "status");

        assertThat(Files.readAllLines(process))
                .contains("Uid:\t%1$s\t%1$s\t%1$s\t%1$s".formatted(USER))
                .contains("CapEff:\t0000000000000000");
        assertThat(List.of("/bin/sh", "/bin/bash", "/bin/busybox"))
                .allSatisfy(shell -> assertThat(service.execute(Map.of(), shell, "-c", "true"))
                        .satisfies(output -> assertThat(output.code()).isNotZero())
                        .satisfies(output -> assertThat(output.text()).contains("no such file")));
    }

    @Test
    void saysWhatItIs() throws IOException {
        String version = Files.readAllLines(Path.of("pom.xml")).stream()
                .filter(line -> line.startsWith("    <version>"))
                .findFirst()
                .orElseThrow()
                .replaceAll("</?version>", "")
                .strip();

        assertThat(label("title")).isEqualTo("Tergeu");
        assertThat(label("version")).isEqualTo(version);
        assertThat(label("revision")).matches("[0-9a-f]{40}");
        assertThat(label("licenses")).isEqualTo("Apache-2.0");
    }

    private static String label(String name) {
        return Container.inspect(IMAGE, "{{index .Labels \"org.opencontainers.image." + name + "\"}}");
    }

    /** A cache that does not fit its JVM or its jars is passed over without a word: then it is not in the memory of the process. */
    @Test
    void startsFromItsCache() throws IOException {
        Assumptions.assumeTrue(IMAGE.endsWith(":jvm"), "the image has no JVM");

        Path memory = Path.of("/proc", Container.inspect(service.id(), "{{.State.Pid}}"), "maps");

        assertThat(Files.readString(memory)).contains("/opt/tergeu/tergeu.aot");
    }

    @Test
    void stopsWhenItIsAskedTo() throws IOException {
        try (Container other = Container.start(IMAGE, settings(FreePort.find()))) {
            Wait.until("it listens", PATIENCE, () -> other.log().contains("Listening on"));

            assertThat(other.stop(20)).isEqualTo(ENDED_BY_SIGTERM);
        }
    }

    @Test
    void saysThatADatabaseIsMissing() {
        try (Container without =
                Container.start(IMAGE, Map.of("QUARKUS_HTTP_PORT", "0", "QUARKUS_MANAGEMENT_PORT", "0"))) {
            Wait.until("it gives up", PATIENCE, () -> !without.isRunning());

            assertThat(without.exitCode()).isNotZero();
            assertThat(without.log()).contains("quarkus.datasource.reactive.url");
        }
    }
}
