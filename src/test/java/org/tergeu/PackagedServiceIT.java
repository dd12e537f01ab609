package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.tergeu.testsupport.Delivered;
import org.tergeu.testsupport.Handshake;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.StartedPostgres;
import org.tergeu.testsupport.Wait;

/** The service as it is delivered is open where it is meant to be, and nowhere else. */
@QuarkusIntegrationTest
@Execution(ExecutionMode.SAME_THREAD)
@TestProfile(PackagedServiceIT.Packaged.class)
class PackagedServiceIT {

    private static final Path LOG = Path.of("target", "quarkus.log");
    private static final String ROUTES = "routes:\n";

    /** It starts as it does for everybody, on a database of its own; an executable brings none along. */
    public static class Packaged implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tergeu.database.folder", "target/packaged-database",
                    "tergeu.database.keep", "false",
                    "quarkus.management.port", "0",
                    "quarkus.log.category.\"org.tergeu.graphql.transport.Routes\".level", "DEBUG");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return Delivered.isExecutable() ? List.of(new TestResourceEntry(StartedPostgres.class)) : List.of();
        }
    }

    /** A new route is a decision: it is written into routes.txt with what it is for. */
    @Test
    void hasTheRoutesThatAreListedAndNoOther() throws IOException {
        List<String> listed;
        try (var lines = Files.lines(Path.of("src/test/resources/routes.txt"))) {
            listed = lines.filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        }
        Wait.until("routes are logged", () -> Files.readString(LOG).contains(ROUTES));
        String log = Files.readString(LOG);
        String routes = log.substring(log.lastIndexOf(ROUTES) + ROUTES.length());

        assertThat(routes.lines().takeWhile(line -> line.startsWith("  ")).map(String::strip))
                .containsExactlyInAnyOrderElementsOf(listed);
    }

    @Test
    void opensNoSocket() {
        URI service = URI.create(TestHTTPResourceManager.getUri());

        for (String path : List.of("/graphql", "/graphql/", "/", "/q/arc")) {
            for (String subprotocol : List.of("graphql-transport-ws", "graphql-ws", "")) {
                assertThat(Handshake.status(service, path, subprotocol))
                        .as(path + " " + subprotocol)
                        .isEqualTo(404);
            }
        }
    }

    @Test
    void answers() {
        assertThat(Http.send("GET", "/graphql?query=%7B__typename%7D").body()).contains("\"__typename\":\"Query\"");
    }

    /** What a start says is for operators: some lines, no warnings, no tables, nothing of the JVM. */
    @Test
    void aStartSaysInSomeLinesWhatItDoes() throws IOException {
        Wait.until("the routes are logged", () -> Files.readString(LOG).contains(ROUTES));
        List<String> lines = Files.readString(LOG)
                .lines()
                .takeWhile(line -> !line.contains(ROUTES.strip()))
                .toList();

        assertThat(lines).noneMatch(line -> line.matches(".*\\b(WARN|WARNING|ERROR)\\b.*"));
        assertThat(lines).noneMatch(line -> line.startsWith("|") || line.startsWith("+-"));
        assertThat(lines).hasSizeLessThanOrEqualTo(12);
        assertThat(lines)
                .anyMatch(line -> line.contains("migrations applied, its schema is of version "))
                .anyMatch(line -> line.contains("The database was empty: it now has the 5 bundled reports"));
        assertThat(Files.readString(LOG))
                .containsPattern(
                        "Explore the data at http://localhost:\\d+/, query it at http://localhost:\\d+/graphiql/");
    }
}
