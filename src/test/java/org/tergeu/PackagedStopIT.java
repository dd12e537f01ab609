package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Databases;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.PackagedServer;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;

/** The delivered service is asked to stop as systems ask: nothing that is under way is lost, and nothing new begins. */
class PackagedStopIT {

    private static final String MEASURES = "{ incident(key: \"2025-01-prison-drug-operation\") { measures { kind } } }";

    private static String database;

    private PackagedServer server;

    @BeforeAll
    static void makeDatabase() throws SQLException {
        database = Databases.migrated("stop");
    }

    @AfterEach
    void end() {
        server.kill();
    }

    @Test
    void requestsUnderWayEndAndNewOnesAreRefusedAfterReadinessIsGone() throws Exception {
        Map<String, String> access = new Editors().getConfigOverrides();
        server = PackagedServer.on(
                database,
                "quarkus.log.console.json.enabled=true",
                "tergeu.access.keys=" + access.get("tergeu.access.keys"),
                "tergeu.access.issuer=" + access.get("tergeu.access.issuer"),
                "tergeu.access.audience=" + access.get("tergeu.access.audience"),
                "tergeu.limits.statement-time=15s");
        server.awaitReady();
        String answer = server.ask(MEASURES).body();
        assertThat(answer).startsWith("{\"data\":{\"incident\":{\"measures\":[{");

        CompletableFuture<HttpResponse<String>> underWay;
        CompletableFuture<HttpResponse<String>> imported;
        try (TableLock measures = TableLock.on("measure", Databases.of("stop"));
                TableLock reports = TableLock.on("report", Databases.of("stop"))) {
            imported = importSoon();
            Wait.until("the import waits", () -> reports.waiting() == 1);
            underWay = server.askSoon(MEASURES);
            Wait.until("its statement waits", () -> measures.waiting() == 2);
            server.terminate();

            Wait.until("readiness is gone", () -> server.health("ready") == 503);
            assertThat(server.ask("{ __typename }").statusCode()).isEqualTo(200);
            Wait.until(
                    "new requests are refused",
                    () -> server.ask("{ __typename }").statusCode() == 503);
            HttpResponse<String> refused = server.ask("{ __typename }");
            assertThat(refused.body()).contains("\"code\":\"STOPPING\"");
            assertThat(refused.headers().firstValue("Retry-After")).contains("1");
            assertThat(underWay).isNotDone();
        }

        assertThat(underWay.get(10, TimeUnit.SECONDS).statusCode()).isEqualTo(200);
        assertThat(underWay.get().body()).isEqualTo(answer);
        // What was being recorded is whole, and the caller reads why there is no more.
        assertThat(imported.get(20, TimeUnit.SECONDS).body())
                .contains(
                        "\"added\":200,",
                        "\"refused\":0,",
                        "\"reason\":\"UNWANTED\",\"message\":\"The server stops, so the import was ended after line 200. Import the same again: what is there already stays as it is.\"");
        assertThat(server.awaitEnd()).isTrue();
        assertEachLineIsJson();
    }

    /** More lines than two batches have: while one is recorded, the next is read. */
    private CompletableFuture<HttpResponse<String>> importSoon() {
        Object[] lines = IntStream.range(0, 500)
                .mapToObj(n -> Bring.report("stopped-" + n, "3"))
                .toArray();
        return Http.newClient()
                .sendAsync(
                        HttpRequest.newBuilder(URI.create("http://localhost:" + server.port() + "/import"))
                                .header("Content-Type", "application/x-ndjson")
                                .header(
                                        "Authorization",
                                        "Bearer " + Bring.by("reviewer").token())
                                .POST(BodyPublishers.ofString(Bring.text(lines)))
                                .build(),
                        BodyHandlers.ofString());
    }

    private void assertEachLineIsJson() throws IOException {
        List<String> lines = Files.readAllLines(server.log());
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            JsonNode entry = new ObjectMapper().readTree(line);
            for (String field : List.of("timestamp", "level", "loggerName", "message")) {
                assertThat(entry.has(field)).as(line).isTrue();
            }
        }
    }
}
