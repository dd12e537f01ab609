package org.tergeu.platform.connection;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.logging.Level;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.Logged;
import org.tergeu.testsupport.RestartedPostgres;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;

/** A database that is gone for a while: whoever asks meanwhile learns that asking again helps, and gets nothing that looks like an answer. */
@QuarkusTest
@TestProfile(DatabaseGoneIT.Restarted.class)
class DatabaseGoneIT {

    private static final String JSON = "application/json";
    private static final String RESPONSE = "application/graphql-response+json";
    private static final String INCIDENTS =
            "{ incidents(first: 3) { nodes { key seizures { item } measures { kind } } } }";

    public static class Restarted implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of("tergeu.limits.request-time", "4S", "quarkus.datasource.reactive.max-size", "4");
        }

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(RestartedPostgres.class));
        }
    }

    @Inject
    DataSource database;

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private int health(String probe) throws Exception {
        return Http.newClient()
                .send(
                        HttpRequest.newBuilder(management.resolve("health/" + probe))
                                .build(),
                        BodyHandlers.discarding())
                .statusCode();
    }

    @AfterEach
    void bringItBack() throws SQLException {
        RestartedPostgres.up();
        Wait.until("it answers again", () -> post(JSON, INCIDENTS).status() == 200);
    }

    private static Response post(String accepted, String query) {
        return Http.post(
                ("{\"query\": \"" + query.replace("\"", "\\\"") + "\"}").getBytes(UTF_8),
                "Content-Type",
                JSON,
                "Accept",
                accepted);
    }

    private static Response get(String query) {
        return Http.send("GET", "/graphql?query=" + URLEncoder.encode(query, UTF_8), "Accept", RESPONSE);
    }

    private static void assertAskAgain(Response response) {
        assertThat(response.status()).isEqualTo(503);
        assertThat(response.header("Retry-After")).isEqualTo("2");
        assertThat(response.header("Cache-Control")).isEqualTo("no-store");
        assertThat(response.body())
                .isEqualTo(
                        "{\"errors\":[{\"message\":\"The database is not available now, so nothing of this is answered."
                                + " Ask again in 2 seconds.\",\"extensions\":{\"code\":\"DATABASE_UNAVAILABLE\"}}]}");
    }

    @Test
    void stoppedItIsAskedForAgainLaterAndWhatNeedsNoneIsAnswered() throws Exception {
        List<String> queries = List.of(
                INCIDENTS,
                "{ dataset { incidents } place(code: \"KZ\") { code } }",
                "{ incidents(first: 1, filter: { place: [\"KZ-47\"] }) { totalCount } }",
                // Read by the stock engine
                "{ __schema { queryType { name } } dataset { incidents } }");
        RestartedPostgres.down();

        for (String query : queries) {
            assertAskAgain(post(JSON, query));
            assertAskAgain(post(RESPONSE, query));
            assertAskAgain(get(query));
        }
        assertThat(health("ready")).isEqualTo(503);
        assertThat(health("live")).isEqualTo(200);
        assertThat(post(RESPONSE, "{ __typename }").body()).isEqualTo("{\"data\":{\"__typename\":\"Query\"}}");
        assertThat(Http.send("GET", "/graphql/schema.graphql").status()).isEqualTo(200);

        RestartedPostgres.up();
        for (String query : queries) {
            Wait.until("it answers", () -> post(RESPONSE, query).status() == 200);
            assertThat(post(RESPONSE, query).code()).isEmpty();
        }
        assertThat(health("ready")).isEqualTo(200);
    }

    /** Some fields have been read by then: they are not answered without the others. */
    @Test
    void connectionsThatEndInMidStatementEndTheWholeRequest() throws SQLException {
        String query =
                "{ place(code: \"KZ\") { code } incident(key: \"2025-01-prison-drug-operation\") { measures { kind } } }";
        CompletableFuture<Response> asked;
        try (TableLock measures = TableLock.on("measure", database)) {
            asked = AtOnce.ask(() -> post(JSON, query));
            Wait.until("the statement waits", () -> measures.waiting() == 1);
            RestartedPostgres.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where wait_event_type = 'Lock' and application_name like 'tergeu%'");
            assertAskAgain(asked.join());
        }
    }

    /** The server stops in the middle of everything, and starts: nothing but answers and 503. */
    @Test
    void aRestartUnderLoadIsMetByNothingButRetryableErrors() {
        String right = post(RESPONSE, INCIDENTS).body();
        List<CompletableFuture<List<Response>>> clients = IntStream.range(0, 8)
                .mapToObj(client -> AtOnce.ask(() ->
                        Stream.generate(() -> post(JSON, INCIDENTS)).limit(60).toList()))
                .toList();
        RestartedPostgres.down();
        RestartedPostgres.up();
        List<Response> responses =
                clients.stream().flatMap(client -> client.join().stream()).toList();

        assertThat(responses).extracting(Response::status).isSubsetOf(Set.of(200, 503));
        assertThat(responses)
                .filteredOn(response -> response.status() == 200)
                .extracting(Response::body)
                .containsOnly(right);
        assertThat(responses)
                .filteredOn(response -> response.status() == 503)
                .isNotEmpty()
                .allSatisfy(DatabaseGoneIT::assertAskAgain);
    }

    /** Each probe and each request finds it gone, and an operator reads that once, and once that it is back. */
    @Test
    void theLogHasOneLineOfItsGoingAndOneOfItsReturn() throws Exception {
        // An answer of the second after a failure does not count as its return, which another test may have left open.
        Wait.until("it is known to be back", () -> post(JSON, INCIDENTS).status() == 200 && !Outages.lasts());
        try (Logged log = new Logged(Level.INFO)) {
            RestartedPostgres.down();
            // One that was logged a moment before is not logged anew at once.
            Wait.until("it is logged", () -> {
                assertAskAgain(post(JSON, INCIDENTS));
                return log.count("The database is not available") == 1;
            });
            for (int probe = 0; probe < 5; probe++) {
                assertThat(health("ready")).isEqualTo(503);
                assertAskAgain(post(JSON, INCIDENTS));
            }
            RestartedPostgres.up();
            Wait.until("it is logged", () -> {
                health("ready");
                return log.count("The database answers again after ") == 1;
            });
            assertThat(health("ready")).isEqualTo(200);

            assertThat(log.count("The database is not available")).isEqualTo(1);
            assertThat(log.count("The database answers again after ")).isEqualTo(1);
            assertThat(log.count("SRHCK")).isZero();
            assertThat(log.count("not ready")).isZero();
        }
    }

    /** Of two pools only one can have it, and requests may use it just then. */
    @Test
    void aServerThatIsGrantedOneConnectionIsReadyAsItAnswers() throws Exception {
        RestartedPostgres.execute("alter role clerk connection limit 1");
        try {
            for (String query : List.of("{ place(code: \"KZ\") { code } }", "{ incidents(first: 1) { totalCount } }")) {
                RestartedPostgres.execute(
                        "select pg_terminate_backend(pid) from pg_stat_activity where usename = 'clerk'");
                // Those that were ended fail whoever meets them first.
                IntStream.range(0, 16).forEach(i -> post(RESPONSE, query));
                Wait.until("it answers", () -> post(RESPONSE, query).status() == 200);
                for (int probe = 0; probe < 3; probe++) {
                    assertThat(health("ready")).as(query).isEqualTo(200);
                    assertThat(post(RESPONSE, query).body()).startsWith("{\"data\":");
                }
                CompletableFuture<List<Response>> asking = AtOnce.ask(() ->
                        Stream.generate(() -> post(RESPONSE, query)).limit(30).toList());
                while (!asking.isDone()) {
                    assertThat(health("ready")).as(query).isEqualTo(200);
                }
                assertThat(asking.join()).extracting(Response::status).containsOnly(200);
            }
        } finally {
            RestartedPostgres.execute("alter role clerk connection limit -1");
        }
    }

    /** The role may have no connection any more: requests wait for one, in vain, and not as long as an answer may take. */
    @Test
    void aServerThatIsGrantedNoConnectionAnswersUnavailable() throws Exception {
        RestartedPostgres.execute("alter role clerk connection limit 0");
        try {
            RestartedPostgres.execute("select pg_terminate_backend(pid) from pg_stat_activity where usename = 'clerk'");
            // Whoever meets those that were ended fails at once.
            IntStream.range(0, 3).forEach(i -> assertAskAgain(post(JSON, "{ dataset { incidents } }")));
            // A statement that gives up has met the outage; one that the end of its request overtakes has not.
            long met = Outages.met();
            assertAskAgain(post(JSON, "{ place(code: \"KZ\") { code } dataset { incidents } }"));
            assertThat(Outages.met()).isGreaterThan(met);
            assertThat(health("ready")).isEqualTo(503);
        } finally {
            RestartedPostgres.execute("alter role clerk connection limit -1");
        }
    }

    /** Nothing is refused and nothing answered, as when a machine is gone: its connections are not kept for ever. */
    @Test
    void aServerThatDoesNotReactHoldsNoConnection() throws Exception {
        String question = "{ dataset { incidents } }";
        assertThat(post(JSON, question).code()).isEmpty();
        try (Logged log = new Logged(Level.WARNING)) {
            RestartedPostgres.signal("STOP");
            try {
                assertThat(post(JSON, question).status()).isEqualTo(503);
                Wait.until("its connection is closed", () -> log.count("the database does not react") > 0);
            } finally {
                RestartedPostgres.signal("CONT");
            }
        }
    }
}
