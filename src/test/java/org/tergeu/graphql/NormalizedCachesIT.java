package org.tergeu.graphql;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.http.TestHTTPResourceManager;
import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Node;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Submit;

/** What is known as of a day and what is known now are two things for clients that keep things by identifier. */
@QuarkusTest
class NormalizedCachesIT {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String KEY = "two-days-raid";
    private static final String DAY = "2024-03-05";

    @BeforeAll
    static void submitReports() {
        Submit.text(ReportFile.named("two-days-1").on(DAY).saying(facts(12)).text());
        Submit.text(
                ReportFile.named("two-days-2").on("2024-03-09").saying(facts(9)).text());
    }

    /** The examples are asked afterwards, of the same database. */
    @AfterAll
    static void retractReports() {
        Submit.retraction("two-days-1");
        Submit.retraction("two-days-2");
    }

    private static String facts(int number) {
        return """
                incidents:
                  - key: %s
                    name: A made-up raid
                    summary: Made up for a test.
                    kind: RAID
                    seizures:
                      - { key: guns, category: FIREARM, item: pistols, disposition: SEIZED, quantity: %d }
                    legalOutcomes:
                      - { key: detained, stage: DETAINED, counted: PERSON, count: %d, asOf: 2024-03-%02d }
                    casualties:
                      - { key: injured, harm: INJURED, group: CIVILIANS, count: %d }
                """.formatted(KEY, number, number, number == 12 ? 4 : 8, number);
    }

    @Test
    void apolloAndUrqlKeepBothApart() throws JsonProcessingException {
        Map<String, JsonNode> answers = new LinkedHashMap<>();
        for (String line : Node.run("caches.mjs", TestHTTPResourceManager.getUri() + "/graphql", KEY, DAY)) {
            String[] parts = line.split("\t", 2);
            answers.put(parts[0], JSON.readTree(parts[1]));
        }
        Answer plain = new Answer(answers.get("plain"));

        assertThat(plain.at("then.seizures.0.quantity.best").number()).isEqualTo(12);
        assertThat(plain.at("now.seizures.0.quantity.best").number()).isEqualTo(9);
        assertThat(answers).containsOnlyKeys("plain", "apollo", "urql");
        assertThat(answers.get("apollo")).isEqualTo(answers.get("plain"));
        assertThat(answers.get("urql")).isEqualTo(answers.get("plain"));
    }

    @Test
    void noIdentifierOfADayIsOneOfNow() {
        List<String> then = ids(", asOf: \"" + DAY + "\"");
        List<String> now = ids("");

        assertThat(then).hasSizeGreaterThan(6).doesNotContainAnyElementsOf(now);
        assertThat(ids(", asOf: \"" + DAY + "\"")).isEqualTo(then);
    }

    private static List<String> ids(String asOf) {
        Answer incident = Ask.data("""
                { incident(key: "%s"%s) {
                    id seizures { id claims { id } incident { id } quantity { claims { id } } }
                    legalOutcomes { id claims { id } } casualties { id claims { id } } } }""".formatted(KEY, asOf)).at("incident");
        List<String> ids = new ArrayList<>();
        incident.json().findValuesAsText("id").forEach(ids::add);
        incident.json()
                .findParents("id")
                .forEach(parent -> ids.add(parent.get("id").asText()));
        return ids.stream().distinct().toList();
    }

    @Test
    void aNodeAnswersAsOfTheDayOfItsIdentifier() {
        Answer data = Ask.data("""
                { then: incident(key: "%s", asOf: "%s") { ...Ids } now: incident(key: "%s") { ...Ids } }
                fragment Ids on Incident { id seizures { id } legalOutcomes { id } casualties { id } }""".formatted(KEY, DAY, KEY));
        Function<String, List<String>> idsOf =
                state -> List.of("id", "seizures.0.id", "legalOutcomes.0.id", "casualties.0.id").stream()
                        .map(path -> data.at(state + "." + path).text())
                        .collect(Collectors.toList());
        List<String> ids = new ArrayList<>(idsOf.apply("then"));
        ids.addAll(idsOf.apply("now"));

        List<Answer> nodes = Ask.data("""
                        query ($ids: [ID!]!) { nodes(ids: $ids) { id
                          ... on Incident { key lastReported seizures { quantity { best } } }
                          ... on Seizure { quantity { best } incident { lastReported } }
                          ... on LegalOutcome { count { best } } ... on Casualty { count { best } } } }""", Map.of("ids", ids)).at("nodes").all();

        assertThat(nodes.stream().map(node -> node.at("id").text())).isEqualTo(ids);
        assertThat(nodes.get(0).at("lastReported").text()).isEqualTo(DAY);
        assertThat(nodes.get(0).at("seizures.0.quantity.best").number()).isEqualTo(12);
        assertThat(nodes.get(1).at("quantity.best").number()).isEqualTo(12);
        assertThat(nodes.get(1).at("incident.lastReported").text()).isEqualTo(DAY);
        assertThat(nodes.get(2).at("count.best").number()).isEqualTo(12);
        assertThat(nodes.get(3).at("count.best").number()).isEqualTo(12);
        assertThat(nodes.get(4).at("lastReported").text()).isEqualTo("2024-03-09");
        assertThat(nodes.get(5).at("quantity.best").number()).isEqualTo(9);
        assertThat(nodes.get(6).at("count.best").number()).isEqualTo(9);
        assertThat(nodes.get(7).at("count.best").number()).isEqualTo(9);
        assertThat(nodes.get(0).at("key").text())
                .isEqualTo(nodes.get(4).at("key").text());
    }
}
