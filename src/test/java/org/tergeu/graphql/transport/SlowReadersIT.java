package org.tergeu.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketException;
import java.net.URLEncoder;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.logging.Level;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Logged;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.StrictServer;
import org.tergeu.testsupport.Submit;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;
import org.tergeu.testsupport.Wire;

/** Clients that ask for much and take nothing of it are cut off, although their connections are busy; others are served meanwhile. */
@QuarkusTest
@TestProfile(StrictServer.class)
class SlowReadersIT {

    private static final int REPORTS = 24;
    private static final int INCIDENTS = 25;

    /** Three bytes each in UTF-8: together more than the system keeps for a connection. */
    private static final String SUMMARY = "事件".repeat(3) + " 事件".repeat(1_500);

    private static final int BUFFER = 4_096;

    /** Bytes that a slow reader takes each time. */
    private static final int STEP = 1_024;

    private static final String MUCH =
            "{ one: incidents(first: 450) { nodes { summary } } other: incidents(first: 450) { nodes { summary } } }";

    /** More than what {@link #MUCH} leaves of the share of a client. */
    private static final String HALF = "{ incidents(first: 450) { nodes { summary } } }";

    /** What is read for the first four fields stays in memory while the statement of the last one waits. */
    private static final String WAITING =
            "{ one: incidents(first: 450) { nodes { summary } } two: incidents(first: 450) { nodes { summary } }"
                    + " three: incidents(first: 450) { nodes { summary } } four: incidents(first: 450) { nodes { summary } }"
                    + " seizures(first: 1) { nodes { item } } }";

    @Inject
    MeterRegistry metrics;

    @Inject
    DataSource database;

    private final List<Wire> open = new ArrayList<>();

    @BeforeEach
    void submit() {
        for (int report = 0; report < REPORTS; report++) {
            StringBuilder incidents = new StringBuilder("incidents:\n");
            for (int n = 0; n < INCIDENTS; n++) {
                incidents.append("  - { key: much-").append(report).append('-').append(n);
                incidents.append(", name: Much, kind: OPERATION, summary: \"");
                incidents.append(SUMMARY).append("\" }\n");
            }
            Submit.text(ReportFile.named("much-" + report)
                    .saying(incidents.toString())
                    .text());
        }
    }

    @AfterEach
    void close() throws IOException {
        for (Wire each : open) {
            each.close();
        }
    }

    private Wire connect(String address, int buffer) throws IOException {
        Wire wire = Wire.from(address, buffer);
        open.add(wire);
        return wire;
    }

    private static String download(String file) {
        return "GET /download/" + file + "?filter=" + URLEncoder.encode("{}", UTF_8)
                + " HTTP/1.1\r\nHost: localhost\r\n\r\n";
    }

    /** Sends the next request before the answer is read, so that the connection is not idle. False when it is closed. */
    private static boolean isKeptUp(Wire wire) throws IOException {
        try {
            wire.send("HEAD /graphiql HTTP/1.1\r\nHost: localhost\r\n\r\n");
            return true;
        } catch (SocketException closed) {
            return false;
        }
    }

    /** One client may have two of four places. */
    @Test
    void aDownloadThatNobodyReadsGivesItsPlaceBack() throws IOException {
        try (Logged log = new Logged(Level.WARNING)) {
            List<Wire> silent = List.of(connect("127.0.0.2", BUFFER), connect("127.0.0.2", BUFFER));
            for (Wire each : silent) {
                each.send(download("incidents.ndjson"));
            }
            for (Wire each : silent) {
                assertThat(each.head()).as("it has a place").startsWith("HTTP/1.1 200 ");
            }
            Wire third = connect("127.0.0.2", 0);
            third.send(download("statistics.csv").replace("GET", "HEAD"));
            assertThat(third.head())
                    .as("its third finds no place")
                    .startsWith("HTTP/1.1 429 ")
                    .contains("Retry-After");
            assertThat(Http.send("GET", "/download/incidents.ndjson").body().lines())
                    .as("another client")
                    .hasSizeGreaterThanOrEqualTo(REPORTS * INCIDENTS);

            for (Wire each : silent) {
                Wait.until("they are cut off, although they send", () -> {
                    isKeptUp(silent.get(1));
                    return !isKeptUp(each);
                });
            }
            Wait.until(
                    "their connections to the database are given back",
                    () -> metrics.find("tergeu.pool.connections").tag("state", "in_use").gauges().stream()
                                    .mapToDouble(Gauge::value)
                                    .sum()
                            == 0);
            Wait.until("their places are given back", () -> {
                Wire next = connect("127.0.0.2", 0);
                next.send(download("statistics.csv").replace("GET", "HEAD"));
                return next.head().startsWith("HTTP/1.1 200 ");
            });
            assertThat(log.count("tergeu.limits.%s")).isLessThanOrEqualTo(1);
        }
    }

    /** The system holds back what goes out meanwhile: it must not look as if nothing were taken. */
    @Test
    void aSlowButSteadyReaderGetsAll() throws IOException {
        Wire slow = connect("127.0.0.8", 16 * BUFFER);
        slow.send(download("incidents.ndjson").replace("HTTP/1.1", "HTTP/1.0"));
        assertThat(slow.head()).contains(" 200 ");

        ByteArrayOutputStream taken = new ByteArrayOutputStream();
        for (int n = 0; n < 2; n++) {
            Wire silent = connect("127.0.0.9", BUFFER);
            silent.send(download("incidents.ndjson"));
            Wait.until("one that takes nothing, and began later, is cut off", () -> {
                taken.write(slow.take(STEP));
                return !isKeptUp(silent);
            });
        }
        taken.write(slow.take(Integer.MAX_VALUE));

        assertThat(taken.toString(UTF_8)).endsWith("}\n");
        assertThat(taken.toString(UTF_8).lines().count())
                .isEqualTo(Http.send("GET", "/download/incidents.ndjson")
                        .body()
                        .lines()
                        .count());
    }

    @Test
    void longAnswersThatAreMadeForOneClientLeaveRoomForOthers() throws SQLException, IOException {
        try (TableLock held = TableLock.on("seizure", database)) {
            Wait.until("another long answer of the client finds no room", () -> {
                Wire first = connect("127.0.0.5", 0);
                first.send(Wire.post(WAITING));
                Wait.until("its last statement waits", () -> held.waiting() > 0);
                Wire second = connect("127.0.0.5", 0);
                second.send(Wire.post(MUCH));
                String answer = second.answer();
                return answer.startsWith("HTTP/1.1 429 ")
                        && answer.contains("Retry-After: 1")
                        && answer.contains("\"code\":\"OVERLOADED\"")
                        && answer.contains("\"limit\":\"at-once.bytes\"")
                        && answer.contains("long answers of this client are made at once");
            });
            Wire other = connect("127.0.0.6", 0);
            other.send(Wire.post(MUCH));
            assertThat(other.answer())
                    .as("another client")
                    .startsWith("HTTP/1.1 200 ")
                    .contains("事件");
        }
        Wait.until(
                "the answers that waited are made, and more than its share is its only one",
                () -> isAnswered("127.0.0.5"));
    }

    /** What a client does not take stays in memory, in its share of the bytes of all answers. */
    @Test
    void longAnswersThatNobodyReadsAreBounded() throws IOException {
        Wire silent = connect("127.0.0.3", BUFFER);
        silent.send(Wire.post(MUCH));
        assertThat(silent.head()).as("its answer has begun").startsWith("HTTP/1.1 200 ");
        Wire second = connect("127.0.0.3", 0);
        second.send(Wire.post(HALF));
        assertThat(second.answer())
                .as("another long answer of the client")
                .startsWith("HTTP/1.1 429 ")
                .contains("\"limit\":\"at-once.bytes\"");
        Wire other = connect("127.0.0.4", 0);
        other.send(Wire.post(MUCH));
        assertThat(other.answer()).startsWith("HTTP/1.1 200 ").contains("事件");

        Wait.until("it is cut off, although it sends", () -> !isKeptUp(silent));
        Wait.until("its bytes are given back", () -> isAnswered("127.0.0.3"));
    }

    private boolean isAnswered(String client) throws IOException {
        Wire next = connect(client, 0);
        next.send(Wire.post(MUCH));
        return next.status().equals("200");
    }
}
