package org.tergeu.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Wait;

/** What operators are served, on a port that no client needs: each number is there, and moves with what it counts. */
@QuarkusTest
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MetricsIT {

    private static final Pattern LINE = Pattern.compile("(?m)^(tergeu_[a-z_]+(?:\\{[^}]*})?) (\\S+)$");

    @TestHTTPResource(value = "/", management = true)
    URI management;

    private String get(String path) throws Exception {
        return Http.newClient()
                .send(HttpRequest.newBuilder(management.resolve(path)).build(), BodyHandlers.ofString(UTF_8))
                .body();
    }

    /** By their names with tags, as they are written. */
    private Map<String, Double> metrics() throws Exception {
        Map<String, Double> metrics = new TreeMap<>();
        for (MatchResult line : LINE.matcher(get("metrics")).results().toList()) {
            metrics.put(line.group(1), Double.valueOf(line.group(2)));
        }
        return metrics;
    }

    private static double of(Map<String, Double> metrics, String name) {
        return metrics.getOrDefault(name, 0.0);
    }

    /** By default Quarkus keeps 10 MB of each in memory. */
    @Test
    void bodiesAreRefusedBeforeTheyFillTheMemory() throws Exception {
        for (String path : new String[] {"metrics", "health/live"}) {
            assertThat(Http.newClient()
                            .send(
                                    HttpRequest.newBuilder(management.resolve(path))
                                            .POST(BodyPublishers.ofByteArray(new byte[10_000]))
                                            .build(),
                                    BodyHandlers.discarding())
                            .statusCode())
                    .as(path)
                    .isEqualTo(413);
        }
    }

    private static void ask(String query, String... headers) {
        Http.send("GET", "/graphql?query=" + URLEncoder.encode(query, UTF_8), headers);
    }

    /** Before the test that makes up names, of which there are only so many. */
    @Test
    @Order(1)
    void theyMoveWithWhatTheyCount() throws Exception {
        String question = "query MetricsQuestion { incidents(first: 3) { nodes { key seizures { item } } } }";
        Map<String, Double> before = metrics();
        assertThat(before)
                .as("the counting of the dataset by the scrape is no request that waits")
                .containsEntry("tergeu_pool_waiting{pool=\"lists\"}", 0.0)
                .containsEntry("tergeu_pool_waiting{pool=\"lookups\"}", 0.0);

        ask(question);
        ask(question);
        ask("{ place(code: \"KZ\") { code } }");
        ask("query MetricsQuestion { incidents(first: 501) { nodes { key } } }");
        ask("{ " + "__typename ".repeat(51) + "}");
        Http.post("nothing".getBytes(UTF_8), "Content-Type", "application/json");
        Map<String, Double> after = metrics();

        assertThat(moved(before, after, "tergeu_requests_total{code=\"OK\",operation=\"MetricsQuestion\"}"))
                .isEqualTo(2);
        assertThat(moved(before, after, "tergeu_requests_total{code=\"INVALID_PAGE\",operation=\"MetricsQuestion\"}"))
                .isEqualTo(1);
        assertThat(moved(before, after, "tergeu_requests_total{code=\"OK\",operation=\"(unnamed)\"}"))
                .isEqualTo(1);
        assertThat(moved(before, after, "tergeu_requests_total{code=\"LIMIT_EXCEEDED\",operation=\"(unread)\"}"))
                .isEqualTo(1);
        assertThat(moved(before, after, "tergeu_requests_total{code=\"INVALID_REQUEST\",operation=\"(unread)\"}"))
                .isEqualTo(1);
        assertThat(moved(before, after, "tergeu_request_duration_seconds_count{operation=\"MetricsQuestion\"}"))
                .isEqualTo(3);
        assertThat(moved(
                        before,
                        after,
                        "tergeu_request_duration_seconds_bucket{operation=\"MetricsQuestion\",le=\"15.0\"}"))
                .isEqualTo(3);
        assertThat(moved(before, after, "tergeu_refusals_total{limit=\"root-fields\"}"))
                .isEqualTo(1);
        assertThat(moved(before, after, "tergeu_request_cost_count")).isEqualTo(4);
        assertThat(moved(before, after, "tergeu_request_cost_sum")).isGreaterThan(300);
        assertThat(moved(before, after, "tergeu_statements_total{pool=\"lists\"}"))
                .isGreaterThanOrEqualTo(2);
        assertThat(moved(before, after, "tergeu_statements_total{pool=\"lookups\"}"))
                .isGreaterThanOrEqualTo(2);
        assertThat(moved(before, after, "tergeu_rows_total{pool=\"lookups\"}"))
                .as("three incidents and their seizures, twice")
                .isGreaterThanOrEqualTo(8);
        assertThat(moved(before, after, "tergeu_cache_gets_total{cache=\"documents\",result=\"hit\"}"))
                .isGreaterThanOrEqualTo(1);
        assertThat(moved(before, after, "tergeu_cache_gets_total{cache=\"documents\",result=\"miss\"}"))
                .isGreaterThanOrEqualTo(1);
        assertThat(moved(before, after, "tergeu_cache_gets_total{cache=\"plans\",result=\"hit\"}"))
                .isEqualTo(1);
        assertThat(moved(before, after, "tergeu_cache_gets_total{cache=\"plans\",result=\"miss\"}"))
                .isGreaterThanOrEqualTo(1);
    }

    private static double moved(Map<String, Double> before, Map<String, Double> after, String name) {
        assertThat(after).containsKey(name);
        return of(after, name) - of(before, name);
    }

    @Test
    void bothPoolsAndTheDatasetAreShown() throws Exception {
        ask("{ incidents(first: 3) { nodes { key seizures { item } } } }");
        metrics();
        Wait.until("the dataset is counted", () -> of(metrics(), "tergeu_dataset_rows{of=\"reports\"}") >= 5);
        Map<String, Double> metrics = metrics();

        for (String pool : List.of("lists", "lookups")) {
            assertThat(metrics)
                    .containsEntry("tergeu_pool_waiting{pool=\"" + pool + "\"}", 0.0)
                    .containsEntry("tergeu_pool_connections_max{pool=\"" + pool + "\"}", 16.0)
                    .containsEntry("tergeu_pool_connections{pool=\"" + pool + "\",state=\"in_use\"}", 0.0);
            assertThat(metrics.get("tergeu_pool_connections{pool=\"" + pool + "\",state=\"idle\"}"))
                    .isBetween(1.0, 16.0);
        }
        assertThat(metrics.get("tergeu_dataset_revision")).isPositive();
        assertThat(metrics.get("tergeu_dataset_rows{of=\"incidents\"}")).isPositive();
        assertThat(metrics.get("tergeu_reports_total{outcome=\"accepted\"}")).isGreaterThanOrEqualTo(5);
        assertThat(metrics)
                .containsKeys(
                        "tergeu_reports_total{outcome=\"refused\"}",
                        "tergeu_reports_total{outcome=\"failed\"}",
                        "tergeu_folder_files{state=\"done\"}",
                        "tergeu_database_unavailable_total");
    }

    /** Names are the clients' choice: they cannot fill the memory of the server or of who stores its metrics. */
    @Test
    void namesOfOperationsAreBounded() throws Exception {
        String longest = "L".repeat(100);
        ask("query " + longest + " { __typename }");
        ask("query " + longest + "ong { __typename }");
        for (int i = 0; i < 120; i++) {
            ask("query Made" + i + " { __typename }");
        }
        Map<String, Double> metrics = metrics();
        // The service's own page asks by names that are known beforehand.
        int ofThePage = new ObjectMapper()
                .readTree(Path.of("src/main/resources/pages/explorer/documents.json")
                        .toFile())
                .size();

        assertThat(metrics.keySet().stream()
                        .filter(name -> name.startsWith("tergeu_request_duration_seconds_count"))
                        .count())
                .isLessThanOrEqualTo(53 + ofThePage);
        assertThat(metrics)
                .containsKey("tergeu_requests_total{code=\"OK\",operation=\"" + longest + "\"}")
                .doesNotContainKey("tergeu_requests_total{code=\"OK\",operation=\"" + longest + "ong\"}");
        assertThat(metrics.get("tergeu_requests_total{code=\"OK\",operation=\"(other)\"}"))
                .isGreaterThanOrEqualTo(70);
    }

    @Test
    void healthIsUpAndOnThePortOfOperatorsOnly() throws Exception {
        assertThat(get("health/live")).contains("\"status\": \"UP\"").doesNotContain("database");
        assertThat(get("health/started")).contains("\"status\": \"UP\"");
        assertThat(get("health/ready"))
                .contains("\"name\": \"database\"")
                .contains("\"schema\": ")
                .doesNotContain("DOWN");
        for (String path : List.of("/q/health", "/q/health/live", "/q/metrics", "/metrics", "/health")) {
            assertThat(Http.send("GET", path).status()).as(path).isEqualTo(404);
        }
        assertThat(get("metrics")).contains("jvm_memory_used_bytes").doesNotContain("http_server_requests");
    }
}
