package org.tergeu.bench.faults;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.http.HttpClient;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tergeu.bench.faults.Writers.Written;

/**
 * What has become of reports that were accepted.
 *
 * @param lost of which nothing is there, or something else than they say
 * @param twice whose claim counts more than once
 */
record Durability(int lost, int twice) {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int AT_ONCE = 20;
    private static final String QUESTION =
            "{ incidents(first: %d, filter: {key: [%s]}) { nodes { key legalOutcomes { count { low high claims { id } } } } } }";

    /** Asks the service for each of them. */
    static Durability of(List<Written> accepted, HttpClient http, int port) throws Exception {
        int lost = 0;
        int twice = 0;
        for (int from = 0; from < accepted.size(); from += AT_ONCE) {
            List<Written> some = accepted.subList(from, Math.min(from + AT_ONCE, accepted.size()));
            Map<String, JsonNode> found = found(some, http, port);
            for (Written report : some) {
                JsonNode outcomes =
                        found.getOrDefault(report.key(), JSON.nullNode()).path("legalOutcomes");
                JsonNode count = outcomes.path(0).path("count");
                boolean same = count.path("low").asInt(-1) == report.count()
                        && count.path("high").asInt(-1) == report.count();
                lost += same ? 0 : 1;
                twice += outcomes.size() > 1 || count.path("claims").size() > 1 ? 1 : 0;
            }
        }
        return new Durability(lost, twice);
    }

    private static Map<String, JsonNode> found(List<Written> some, HttpClient http, int port) throws Exception {
        String keys = some.stream().map(report -> "\"" + report.key() + "\"").collect(Collectors.joining(", "));
        String body = JSON.writeValueAsString(Map.of("query", QUESTION.formatted(AT_ONCE, keys)));
        String answer = Readers.ask(http, port, body);
        JsonNode nodes = JSON.readTree(answer).at("/data/incidents/nodes");
        if (!nodes.isArray()) {
            throw new IllegalStateException("What was written cannot be asked for: " + answer);
        }
        Map<String, JsonNode> found = new HashMap<>();
        nodes.forEach(node -> found.put(node.path("key").asText(), node));
        return found;
    }
}
