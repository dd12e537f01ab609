package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.AskedDatabase;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;

/** Of more than is executed at once, cheap requests go before costly ones and clients take turns; what finds no room to wait is refused. */
@QuarkusTest
@TestProfile(TurnsIT.Narrow.class)
class TurnsIT {

    /** It waits for as long as a test holds the measures. */
    private static final String DEAR =
            "{ incident(key: \\\"2025-01-prison-drug-operation\\\") { key measures { kind } parts { key } places { precision } } }";

    private static final String CHEAP = "{ place(code: \\\"KZ\\\") { code } }";
    private static final String DEAR_OF_OTHERS = "{ incidents(first: 100) { nodes { key name } } }";

    /** Cheap by its points. */
    private static final String COMPARING =
            "{ incident(key: \\\"2025-01-prison-drug-operation\\\") { measures(first: 1) { possiblySame(first: 1) { kind } } } }";

    private static final String ADDING = "{ measureTotals { measures } }";

    /** Of kept totals. */
    private static final String CHEAP_TOTAL = "{ seizureTotals(filter: {category: [DRUG]}) { incidents } }";

    /** Two costly requests are executed at once, one of a client; four wait, two of a client. */
    public static class Narrow implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.ofEntries(
                    Map.entry("tergeu.limits.at-once.requests", "2"),
                    Map.entry("tergeu.limits.at-once.cheap", "200"),
                    Map.entry("tergeu.limits.at-once.dear", "2"),
                    Map.entry("tergeu.limits.at-once.points", "1000000"),
                    Map.entry("tergeu.limits.at-once.share", "50"),
                    Map.entry("tergeu.limits.waiting.requests", "4"),
                    Map.entry("tergeu.limits.waiting.share", "50"),
                    Map.entry("tergeu.limits.request-time", "6S"),
                    Map.entry("tergeu.limits.statement-time", "30s"),
                    Map.entry("quarkus.http.proxy.proxy-address-forwarding", "true"),
                    Map.entry("quarkus.http.proxy.allow-x-forwarded", "true"),
                    Map.entry("quarkus.http.proxy.trusted-proxies", "127.0.0.1"),
                    Map.entry("tergeu.database.folder", AskedDatabase.FOLDER));
        }
    }

    @Inject
    DataSource database;

    private static CompletableFuture<Response> ask(String client, String query) {
        return AtOnce.ask(() -> Http.post(
                ("{\"query\": \"" + query + "\"}").getBytes(java.nio.charset.StandardCharsets.UTF_8),
                "Content-Type",
                "application/json",
                "X-Forwarded-For",
                client));
    }

    /** The one that is answered before all others. */
    private static CompletableFuture<Response> firstOf(List<CompletableFuture<Response>> asked) {
        CompletableFuture.anyOf(asked.toArray(CompletableFuture[]::new)).join();
        return asked.stream().filter(CompletableFuture::isDone).findFirst().orElseThrow();
    }

    private static void assertAnswered(CompletableFuture<Response> asked) {
        Response response = asked.join();
        assertThat(response.status()).as(response.body()).isEqualTo(200);
        assertThat(response.code()).isEmpty();
    }

    private static void assertOverloaded(CompletableFuture<Response> asked, int status, String limit) {
        Response refused = asked.join();
        assertThat(refused.status()).isEqualTo(status);
        assertThat(refused.code()).isEqualTo("OVERLOADED");
        assertThat(refused.answer().at("errors.0.extensions.limit").text()).isEqualTo(limit);
        assertThat(refused.header("Retry-After")).isEqualTo("1");
        assertThat(refused.answer().at("data").isMissing()).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {DEAR, COMPARING, ADDING})
    void oneClientsDearRequestsHoldUpNobodyElse(String dear) throws Exception {
        CompletableFuture<Response> first;
        List<CompletableFuture<Response>> behind;
        try (TableLock measures = TableLock.on("measure", database)) {
            first = ask("192.0.2.1", dear);
            Wait.until("it is executed", () -> measures.waiting() == 1);
            // It has its share of those that wait, two: of three that come, whichever is the last is refused
            behind = IntStream.range(0, 3).mapToObj(i -> ask("192.0.2.1", dear)).toList();
            assertOverloaded(firstOf(behind), 429, "waiting.share");

            // Others are answered at once, and so are this client's cheap requests
            assertAnswered(ask("192.0.2.2", DEAR_OF_OTHERS));
            assertAnswered(ask("192.0.2.1", CHEAP));
            assertAnswered(ask("192.0.2.1", CHEAP_TOTAL));
            // The two wait still, and one alone is executed
            assertOverloaded(ask("192.0.2.1", dear), 429, "waiting.share");
            assertThat(measures.waiting()).isEqualTo(1);
        }
        assertAnswered(first);
        assertThat(behind).filteredOn(each -> each.join().status() == 429).hasSize(1);
        behind.stream().filter(each -> each.join().status() != 429).forEach(TurnsIT::assertAnswered);
    }

    @Test
    void whatFindsNoRoomIsRefused() throws Exception {
        List<CompletableFuture<Response>> asked;
        try (TableLock measures = TableLock.on("measure", database)) {
            // Two are executed and four wait: of seven clients, whichever is the last is refused
            asked = IntStream.range(0, 7)
                    .mapToObj(i -> ask("192.0.2." + (10 + i), DEAR))
                    .toList();
            assertOverloaded(firstOf(asked), 503, "waiting.requests");
            Wait.until("two are executed", () -> measures.waiting() == 2);

            assertOverloaded(ask("192.0.2.20", DEAR_OF_OTHERS), 503, "waiting.requests");
            assertAnswered(ask("192.0.2.20", CHEAP));
        }
        assertThat(asked).filteredOn(each -> each.join().status() == 503).hasSize(1);
        asked.stream().filter(each -> each.join().status() != 503).forEach(TurnsIT::assertAnswered);
    }

    @Test
    void whoAsksLittleFindsRoomWhereOthersFillIt() throws Exception {
        List<CompletableFuture<Response>> asked;
        CompletableFuture<Response> little;
        try (TableLock measures = TableLock.on("measure", database)) {
            // Of each of two clients one is executed, two wait, and two are refused
            List<CompletableFuture<Response>> all = IntStream.range(0, 10)
                    .mapToObj(i -> ask("192.0.2." + (21 + i % 2), DEAR))
                    .toList();
            Wait.until(
                    "two are executed and all others wait or are refused",
                    () -> measures.waiting() == 2
                            && all.stream().filter(CompletableFuture::isDone).count() == 4);
            all.stream()
                    .filter(CompletableFuture::isDone)
                    .forEach(refused -> assertThat(refused.join().status()).isEqualTo(429));
            asked = all.stream().filter(each -> !each.isDone()).toList();
            little = ask("192.0.2.23", DEAR);

            assertOverloaded(firstOf(asked), 503, "waiting.requests");
        }
        assertAnswered(little);
        assertThat(asked).filteredOn(each -> each.join().status() == 503).hasSize(1);
        asked.stream().filter(each -> each.join().status() != 503).forEach(TurnsIT::assertAnswered);
    }

    @Test
    void waitingCountsTowardsTheTimeOfARequest() throws Exception {
        try (TableLock measures = TableLock.on("measure", database)) {
            List<CompletableFuture<Response>> asked =
                    IntStream.range(0, 3).mapToObj(i -> ask("192.0.2.30", DEAR)).toList();

            assertThat(asked.stream().map(CompletableFuture::join).map(Response::code))
                    .hasSize(3)
                    .containsOnly("TIMED_OUT");
            Wait.until("no statement is left", () -> measures.waiting() == 0);
        }
        // Their places are free again
        assertAnswered(ask("192.0.2.30", DEAR));
    }

    /** They are executed on other threads than cheap ones. */
    @Test
    void dearAnswersAreTheSame() {
        String alone = ask("192.0.2.40", DEAR).join().body();
        List<CompletableFuture<Response>> together = IntStream.range(0, 6)
                .mapToObj(i -> ask("192.0.2." + (40 + i), DEAR))
                .toList();

        assertThat(alone).contains("\"measures\"").doesNotContain("\"errors\"");
        assertThat(together.stream().map(CompletableFuture::join).map(Response::body))
                .containsOnly(alone);
    }
}
