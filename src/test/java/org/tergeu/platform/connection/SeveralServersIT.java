package org.tergeu.platform.connection;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.logging.Level;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Logged;
import org.tergeu.testsupport.PrimaryAndStandby;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.StandardError;
import org.tergeu.testsupport.Submit;
import org.tergeu.testsupport.Wait;

/** A primary and a standby: requests read from the standby as long as it is near, and a standby that is promoted is written to. */
@QuarkusTest
@TestProfile(SeveralServersIT.Two.class)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class SeveralServersIT {

    private static final String OF_REQUESTS =
            "select count(*) from pg_stat_activity where application_name like 'tergeu l%'";

    private static final String END_ALL = "select count(pg_terminate_backend(pid)) from pg_stat_activity"
            + " where pid <> pg_backend_pid() and application_name like 'tergeu%'";

    @TestHTTPResource(value = "/", management = true)
    URI management;

    public static class Two implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(PrimaryAndStandby.class));
        }
    }

    private static Response ask(String incident, Map<String, String> headers) {
        return given().contentType("application/json")
                .headers(headers)
                .body("{\"query\": \"{ incident(key: \\\"" + incident + "\\\") { key } }\"}")
                .post("/graphql");
    }

    private static boolean isFound(String incident) {
        Response answer = ask(incident, Map.of());
        return answer.statusCode() == 200 && answer.path("data.incident") != null;
    }

    private static void submit(String incident) {
        Submit.text(ReportFile.named("report-of-" + incident)
                .saying(ReportFile.incident(incident))
                .text());
    }

    private static Map<String, String> revisionOf(PrimaryAndStandby.DatabaseServer server) {
        return Map.of("Tergeu-Revision", server.ask("select revision from dataset"));
    }

    @Test
    @Order(1)
    void requestsReadFromTheStandby() {
        Wait.until("the standby has followed", () -> isFound("2022-01-kz-unrest"));

        assertThat(PrimaryAndStandby.standby().ask(OF_REQUESTS)).isNotEqualTo("0");
    }

    @Test
    @Order(2)
    void aStandbyThatIsLateIsReadFromUntilItIsTooLateAndNotByWhoeverNeedsMore() {
        Wait.until("the standby is read from", () -> isFound("2022-01-kz-unrest"));
        PrimaryAndStandby.standby().ask("select pg_wal_replay_pause()");
        submit("sev-late");

        assertThat(isFound("sev-late")).as("in a standby that is held up").isFalse();
        assertThat(ask("sev-late", revisionOf(PrimaryAndStandby.primary())).<String>path("data.incident.key"))
                .as("by the revision of the report")
                .isEqualTo("sev-late");
        Wait.until("it is too late", () -> isFound("sev-late"));

        PrimaryAndStandby.standby().ask("select pg_wal_replay_resume()");
        Wait.until(
                "it has caught up",
                () -> PrimaryAndStandby.standby()
                        .ask("select count(*) from incident where key = 'sev-late'")
                        .equals("1"));
        assertThat(isFound("sev-late")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "-1", "1.5", "1234567890123456789012", ""})
    @Order(3)
    void aRevisionIsAWholeNumber(String revision) {
        Response answer = ask("sev-late", Map.of("Tergeu-Revision", revision));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.<String>path("errors[0].extensions.code")).isEqualTo("INVALID_REQUEST");
        assertThat(answer.<String>path("errors[0].message")).contains("Tergeu-Revision is '" + revision + "'");
    }

    /** All connections are ended that the service has, those that watch the servers among them, again and again while it works. */
    @Test
    @Order(4)
    void connectionsThatEndPrintNothingAndAreNoOutageOfThePrimary() throws Exception {
        try (StandardError err = new StandardError();
                Logged log = new Logged(Level.INFO)) {
            for (int round = 0; round < 5; round++) {
                List<CompletableFuture<Boolean>> asked = Stream.generate(() -> AtOnce.ask(() -> isFound("sev-late")))
                        .limit(20)
                        .toList();
                PrimaryAndStandby.primary().ask(END_ALL);
                PrimaryAndStandby.standby().ask(END_ALL);
                asked.forEach(CompletableFuture::join);
                Wait.until(
                        "the servers are watched again",
                        () -> isWatched(PrimaryAndStandby.primary()) && isWatched(PrimaryAndStandby.standby()));
            }
            Wait.until("it answers", () -> isFound("sev-late"));

            assertThat(err.printed()).isEmpty();
            assertThat(log.count("None of the servers")).isZero();
        }
    }

    /** Readers and probes of a standby that goes are answered by the primary. */
    @Test
    @Order(5)
    void aStandbyThatGoesFailsNobody() throws Exception {
        readFromTheStandby();
        long met = Outages.met();
        try (Callers callers = new Callers(this::ready);
                StandardError err = new StandardError();
                Logged log = new Logged(Level.INFO)) {
            PrimaryAndStandby.standby().ask(END_ALL);
            callers.waitForAnswers();
            PrimaryAndStandby.standby().down();
            callers.waitForAnswers();
            callers.close();

            assertThat(callers.statuses())
                    .allSatisfy(statuses ->
                            assertThat(statuses).hasSizeGreaterThan(5).containsOnly(200));
            assertThat(err.printed()).isEmpty();
            assertThat(Outages.met()).isEqualTo(met);
            assertThat(log.count("The database is not available")).isZero();
        } finally {
            PrimaryAndStandby.standby().up();
        }
    }

    /** Its connections stay open, so that only its silence shows that another server has to answer. */
    @Test
    @Order(6)
    void aStandbyThatStandsStillFailsNobody() throws Exception {
        readFromTheStandby();
        try (Callers callers = new Callers(() -> ask("sev-late", Map.of()).statusCode())) {
            callers.waitForAnswers();
            PrimaryAndStandby.standby().stand();
            callers.waitForAnswers();
            callers.close();

            assertThat(callers.statuses())
                    .allSatisfy(statuses -> assertThat(statuses).containsOnly(200));
        } finally {
            PrimaryAndStandby.standby().goOn();
        }
        Wait.until("it is read from again", () -> {
            isFound("sev-late");
            return PrimaryAndStandby.standby()
                    .ask("select count(*) > 0 from pg_stat_activity where application_name like 'tergeu l%'"
                            + " and query_start > now() - interval '1 second'")
                    .equals("t");
        });
    }

    private static void readFromTheStandby() {
        Wait.until("the standby is read from", () -> {
            isFound("sev-late");
            return !PrimaryAndStandby.standby().ask(OF_REQUESTS).equals("0");
        });
    }

    /** Clients that ask one question after the other until they are closed. */
    private static final class Callers implements AutoCloseable {

        private final AtomicBoolean over = new AtomicBoolean();
        private final AtomicInteger answered = new AtomicInteger();
        private final List<CompletableFuture<List<Integer>>> clients;

        /** @param first what the first of them asks; its status is returned */
        Callers(Supplier<Integer> first) {
            clients = IntStream.range(0, 6)
                    .mapToObj(client -> AtOnce.ask(() -> Stream.generate(() -> client == 0
                                    ? first.get()
                                    : ask("sev-late", Map.of()).statusCode())
                            .peek(status -> answered.incrementAndGet())
                            .takeWhile(status -> !over.get())
                            .toList()))
                    .toList();
        }

        void waitForAnswers() {
            int before = answered.get();
            Wait.until("a hundred more answers", () -> answered.get() >= before + 100);
        }

        /** The statuses of the answers that each had. */
        List<List<Integer>> statuses() {
            return clients.stream().map(CompletableFuture::join).toList();
        }

        @Override
        public void close() {
            over.set(true);
        }
    }

    private static boolean isWatched(PrimaryAndStandby.DatabaseServer server) {
        return !server.ask("select count(*) from pg_stat_activity where application_name = 'tergeu watch'")
                .equals("0");
    }

    private int ready() {
        return given().get(management.resolve("health/ready")).statusCode();
    }

    @Test
    @Order(7)
    void whenThePrimaryIsLostReadingGoesOnAndThePromotedStandbyIsWrittenTo() throws Exception {
        readFromTheStandby();
        StandardError err = new StandardError();
        Logged log = new Logged(Level.INFO);

        PrimaryAndStandby.primary().kill();
        for (int request = 0; request < 50; request++) {
            assertThat(isFound("sev-late"))
                    .as("request %s without a primary", request)
                    .isTrue();
        }
        assertThatThrownBy(() -> submit("sev-lost")).isInstanceOf(AssertionError.class);
        Wait.until("it is logged", () -> log.count("None of the servers") == 1);

        PrimaryAndStandby.standby().ask("select pg_promote()");
        Wait.until("the promoted standby takes a report", () -> {
            try {
                submit("sev-after");
                return true;
            } catch (AssertionError notYet) {
                return false;
            }
        });
        assertThat(isFound("sev-after")).isTrue();
        assertThat(isFound("sev-lost")).as("what was refused").isFalse();
        assertThat(log.count("None of the servers")).isEqualTo(1);
        assertThat(log.count("takes writes; none did for")).isEqualTo(1);
        assertThat(err.printed()).isEmpty();
        log.close();
        err.close();
    }
}
