package org.tergeu.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.testsupport.Http;

/** What the dashboard draws and the alerts watch is served, under these names and with these labels. */
@QuarkusTest
class WatchedMetricsIT {

    private static final Path DASHBOARD = Path.of("ops/grafana/tergeu.json");
    private static final Path ALERTS = Path.of("ops/prometheus/alerts.yaml");
    private static final Pattern SERVED = Pattern.compile("(?m)^([a-z_]+)(?:\\{([^}]*)})? \\S+$");
    private static final Pattern WATCHED =
            Pattern.compile("\\b((?:tergeu|jvm|process|system)_[a-z_]+)(?:\\{([^}]*)})?");
    private static final Pattern LABEL = Pattern.compile("([a-z_]+)(=~?)\"([^\"]*)\"");
    private static final Pattern CODES = Pattern.compile("code=~?\"([^\"]*)\"");
    /** Prometheus adds these two to whatever it scrapes, and histograms have their own. */
    private static final Set<String> ADDED = Set.of("instance", "job", "le");

    @TestHTTPResource(value = "/", management = true)
    URI management;

    /** Metrics that count events are there only once something has happened. */
    @BeforeEach
    void letSomethingHappen() {
        Http.send("GET", "/graphql?query=%7B__typename%7D");
        Http.send("GET", "/graphql?query=%7B" + "__typename%20".repeat(51) + "%7D");
    }

    /** Labels with their values, by metric. */
    private Map<String, Map<String, Set<String>>> served() throws IOException, InterruptedException {
        String scrape = Http.newClient()
                .send(HttpRequest.newBuilder(management.resolve("metrics")).build(), BodyHandlers.ofString(UTF_8))
                .body();
        Map<String, Map<String, Set<String>>> served = new HashMap<>();
        SERVED.matcher(scrape).results().forEach(line -> {
            Map<String, Set<String>> labels = served.computeIfAbsent(line.group(1), name -> new HashMap<>());
            Matcher label = LABEL.matcher(line.group(2) == null ? "" : line.group(2));
            while (label.find()) {
                labels.computeIfAbsent(label.group(1), name -> new HashSet<>()).add(label.group(3));
            }
        });
        return served;
    }

    private static List<String> expressions() throws IOException {
        JsonNode dashboard = new ObjectMapper().readTree(DASHBOARD.toFile());
        JsonNode alerts = new YAMLMapper().readTree(ALERTS.toFile());
        List<String> drawn = dashboard.findValuesAsText("expr");
        List<String> watched = alerts.findValuesAsText("expr");
        assertThat(drawn).hasSizeGreaterThan(15);
        assertThat(watched).hasSizeGreaterThan(5);
        return Stream.concat(drawn.stream(), watched.stream()).toList();
    }

    @Test
    void areServedWithTheirLabels() throws Exception {
        Map<String, Map<String, Set<String>>> served = served();
        Set<String> missing = new TreeSet<>();
        for (String expression : expressions()) {
            Matcher watched = WATCHED.matcher(expression);
            while (watched.find()) {
                missing.addAll(missing(served, watched.group(1), watched.group(2)));
            }
        }

        assertThat(missing).isEmpty();
    }

    private static Set<String> missing(Map<String, Map<String, Set<String>>> served, String metric, String labels) {
        if (!served.containsKey(metric)) {
            return Set.of(metric);
        }
        Set<String> missing = new TreeSet<>();
        Matcher label = LABEL.matcher(labels == null ? "" : labels);
        while (label.find()) {
            String name = label.group(1);
            Set<String> values = served.get(metric).get(name);
            // Codes come one by one, as requests end so; the next test has them.
            boolean valuesMatter = !name.equals("code") && !ADDED.contains(name);
            if (!ADDED.contains(name)
                    && (values == null || valuesMatter && values.stream().noneMatch(matches(label.group(3))))) {
                missing.add(metric + "{" + label.group() + "}");
            }
        }
        return missing;
    }

    private static Predicate<String> matches(String wanted) {
        return Pattern.compile(wanted).asMatchPredicate();
    }

    @Test
    void codesAreThoseOfErrors() throws Exception {
        Set<String> codes = new HashSet<>(List.of("OK", "UNCHANGED", "GONE"));
        Stream.of(ErrorCode.values()).map(ErrorCode::name).forEach(codes::add);

        for (String expression : expressions()) {
            assertThat(CODES.matcher(expression).results().map(code -> code.group(1)))
                    .as(expression)
                    .allMatch(codes::contains);
        }
    }
}
