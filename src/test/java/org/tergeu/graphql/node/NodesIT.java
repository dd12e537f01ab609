package org.tergeu.graphql.node;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.FilterReports;
import org.tergeu.testsupport.GeneratedDatabase;

/** Whatever has an identifier is found by it again. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class NodesIT {

    private static final List<String> TYPES = List.of(
            "Incident",
            "Seizure",
            "LegalOutcome",
            "Statistic",
            "Organization",
            "Person",
            "Place",
            "Report",
            "Casualty",
            "Measure");

    @BeforeAll
    static void submitReports() {
        FilterReports.ensure();
    }

    @Test
    void findsEachTypeByItsIdentifier() {
        List<String> ids = idsOfEachType();
        Answer nodes = Ask.data("query ($ids: [ID!]!) { nodes(ids: $ids) { __typename id } }", Map.of("ids", ids))
                .at("nodes");

        assertThat(nodes.each("id")).isEqualTo(ids);
        assertThat(nodes.each("__typename")).isEqualTo(TYPES);
        for (int i = 0; i < ids.size(); i++) {
            Answer node = Ask.data("query ($id: ID!) { node(id: $id) { __typename id } }", Map.of("id", ids.get(i)))
                    .at("node");
            assertThat(node.at("__typename").text()).isEqualTo(TYPES.get(i));
            assertThat(node.at("id").text()).isEqualTo(ids.get(i));
        }
    }

    @Test
    void keepsTheOrderWithNullsBetweenAndRepeatsWhatIsAskedTwice() {
        List<String> ids = idsOfEachType();
        List<String> asked = List.of(
                ids.get(7),
                id("Incident:999999999"),
                ids.get(0),
                ids.get(6),
                id("Place:no-such"),
                ids.get(0),
                ids.get(2));

        List<Answer> nodes = Ask.data("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", asked))
                .at("nodes")
                .all();

        assertThat(nodes.stream()
                        .map(node -> node.isNull() ? null : node.at("id").text()))
                .containsExactly(ids.get(7), null, ids.get(0), ids.get(6), null, ids.get(0), ids.get(2));
    }

    @Test
    void answersNullForWhatDoesNotExist() {
        for (String type : TYPES) {
            String local = type.equals("Place") ? "no-such-place" : "999999999";
            assertThat(Ask.data("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id(type + ":" + local)))
                            .at("node")
                            .isNull())
                    .as(type)
                    .isTrue();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "x",
                "1",
                "%%%",
                "ЖЖЖ",
                "'; drop table incident; --",
                "U2VpenVyZQ",
                "SW5jaWRlbnQ6",
                "SW5jaWRlbnQ6MQ=x",
                "a\0b"
            })
    void refusesGarbage(String id) {
        assertRefused(id);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Incident:",
                "Incident:x",
                "Incident:1.5",
                "Incident:99999999999999999999",
                "Incident: 1",
                "Seizure:1; drop table incident",
                ":1",
                "Unknown:1",
                "incident:1",
                "Incident:1@",
                "Incident:1@2024-02-30",
                "Incident:1@+10000-01-01",
                "Incident:1@0000-01-01",
                "Incident:1@2024-03-05@2024-03-05",
                "Incident:@2024-03-05",
                "Place:KZ@2024-03-05",
                "Organization:1@2024-03-05",
                "Report:1@2024-03-05",
                "Claim:1",
                "Query:1",
                "Place:a\0b"
            })
    void refusesWhatNoFieldHasAnswered(String plain) {
        assertRefused(id(plain));
    }

    @Test
    void refusesMoreThanFiveHundred() {
        String query = "query ($ids: [ID!]!) { nodes(ids: $ids) { id } }";
        String id = id("Incident:999999999");

        assertThat(Ask.data(query, Map.of("ids", Collections.nCopies(500, id)))
                        .at("nodes")
                        .all())
                .hasSize(500)
                .allMatch(Answer::isNull);
        assertThat(Ask.anything(query, Map.of("ids", Collections.nCopies(501, id)))
                        .codes())
                .containsExactly("INVALID_PAGE");
        assertThat(Ask.data(query, Map.of("ids", List.of())).at("nodes").all()).isEmpty();
    }

    private static void assertRefused(String id) {
        Answer one = Ask.anything("query ($id: ID!) { node(id: $id) { id } }", Map.of("id", id));
        Answer several = Ask.anything("query ($ids: [ID!]!) { nodes(ids: $ids) { id } }", Map.of("ids", List.of(id)));

        assertThat(one.codes()).as("%s", one).containsExactly("INVALID_ID");
        assertThat(several.codes()).as("%s", several).containsExactly("INVALID_ID");
    }

    private static List<String> idsOfEachType() {
        Answer data = Ask.data("""
                { casualties: incident(key: "2022-01-taldykorgan-prison-attack") { casualties { id } }
                  measures(first: 1) { nodes { id } }
                  incident(key: "flt-harbour") { id seizures { id } legalOutcomes { id } statistics { id } }
                  organization(key: "flt-police") { id } person(key: "flt-roe") { id } place(code: "flt-port") { id } report(key: "flt-1") { id } }""");
        return Stream.of(
                        "incident.id",
                        "incident.seizures.0.id",
                        "incident.legalOutcomes.0.id",
                        "incident.statistics.0.id",
                        "organization.id",
                        "person.id",
                        "place.id",
                        "report.id",
                        "casualties.casualties.0.id",
                        "measures.nodes.0.id")
                .map(path -> data.at(path).text())
                .toList();
    }

    private static String id(String plain) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(plain.getBytes(StandardCharsets.UTF_8));
    }
}
