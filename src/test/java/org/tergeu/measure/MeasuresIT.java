package org.tergeu.measure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Measures are listed, found again and added up as the other facts of incidents are. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class MeasuresIT {

    private static final ReportFile OF_JANUARY =
            ReportFile.named("measured-first").on("2024-02-01").saying("""
            incidents:
              - key: measured-raid
                name: A measured raid
                summary: Made up for a test.
                kind: RAID
                occurred: 2024-01-09
                places: [ { place: KZ-31, precision: REGION } ]
                participants: [ { organization: kz-mvd, role: CONDUCTED } ]
                measures:
                  - { kind: SEARCHES, figure: 40 }
                  - { kind: SEARCHES, name: of homes, figure: 12 }
                  - { kind: ATTACKERS, figure: "> 100" }
                  - { kind: DAMAGE, figure: 500000 KZT }
                  - { kind: TRANSACTION_VALUE, figure: 700000 KZT }
                  - { kind: OTHER, name: excise stamps, figure: 3000 }
                  - { kind: OTHER, name: rubble, figure: 1500 kg }
                  - { kind: GROUPS_DISMANTLED, figure: 0 }
              - key: measured-market
                name: A measured market
                summary: Made up for a test.
                kind: OPERATION
                occurred: 2024-02-01
                measures:
                  - { kind: SEARCHES, figure: 5 }
                  - { kind: DAMAGE, figure: large amount }
              - key: measured-briefing
                name: A measured briefing
                summary: Made up for a test.
                kind: POLICY_EVENT
                measures:
                  - { kind: SEARCHES, figure: 900 }
            """);

    private static final ReportFile OF_MARCH =
            ReportFile.named("measured-second").on("2024-03-01").saying("""
            incidents:
              - key: measured-market
                measures:
                  - { kind: SEARCHES, figure: 7 }
                  - { kind: DAMAGE, figure: 2000 USD }
            """);

    private static final String OURS = "incident: {report: [\"measured-first\"]}";

    @Inject
    Desk desk;

    @BeforeEach
    void submit() {
        desk.submit(OF_JANUARY);
        desk.submit(OF_MARCH);
    }

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static JsonNode totals(String filter, String arguments) {
        return GraphQl.query(
                        "{ measureTotals(filter: {%s %s} %s) { incidents measures kind name period possibleOverlap region { code } organization { key }"
                                        .formatted(OURS, filter, arguments)
                                + " figures { unit currency item low best high unquantified reports origins } leftOut { reason incidents facts } } }")
                .get("measureTotals");
    }

    private static List<String> sums(JsonNode total) {
        List<String> lines = new ArrayList<>();
        total.get("figures").forEach(sum -> lines.add(Rows.line(sum, "item") + " " + Rows.figure(sum)));
        return lines;
    }

    @Test
    void kindsAreNeverAddedToEachOther() {
        assertThat(sums(totals(", zero: false", "").get(0)))
                .containsExactlyInAnyOrder(
                        "- 47..59 best 47 {search}",
                        "- 101.. best 101 {person}",
                        "DAMAGE 500000 KZT",
                        "DAMAGE 2000 USD",
                        "TRANSACTION_VALUE 700000 KZT",
                        "excise stamps 3000 {piece}",
                        "rubble 1500 kg");
    }

    @Test
    void whatHasNoNameMayBeAllOfItsKind() {
        Answer searches = Ask.data(
                "{ measures(filter: {kind: [SEARCHES], possibleOverlap: true, %s}) { nodes { name figure { best } possiblySame(first: 5) { name figure { best } } } } }"
                        .formatted(OURS));

        assertThat(searches.at("measures.nodes").each("name")).containsExactlyInAnyOrder("null", "of homes");
        assertThat(searches.at("measures.nodes").all().stream()
                        .map(measure -> measure.at("figure.best").text() + " and "
                                + measure.at("possiblySame.0.figure.best").text()))
                .containsExactlyInAnyOrder("40 and 12", "12 and 40");
        assertThat(totals(", kind: [SEARCHES]", "").at("/0/possibleOverlap").asBoolean())
                .isTrue();
        assertThat(totals(", kind: [ATTACKERS]", "").at("/0/possibleOverlap").asBoolean())
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            homes | homes of officials     | 8..11 best 8 {search} | 1
            homes | offices of officials   | 11 {search}           | 0
            """)
    void aNameMayBeOfWhatHasItsWordsAndMore(String name, String other, String sum, int others) {
        desk.submit(ReportFile.named("measured-third").on("2024-03-02").saying("""
                incidents:
                  - key: measured-homes
                    name: Measured homes
                    summary: Made up for a test.
                    kind: RAID
                    measures:
                      - { kind: SEARCHES, name: %s, figure: 8 }
                      - { kind: SEARCHES, name: %s, figure: 3 }
                """.formatted(name, other)));

        Answer searches = Ask.data(
                "{ measures(filter: {incident: {key: [\"measured-homes\"]}}) { nodes { possiblySame { name } } }"
                        + " marked: measures(filter: {possibleOverlap: true, incident: {key: [\"measured-homes\"]}}) { totalCount } }");
        assertThat(searches.at("measures.nodes").all())
                .hasSize(2)
                .allSatisfy(each -> assertThat(each.at("possiblySame").all()).hasSize(others));
        assertThat(searches.at("marked.totalCount").number()).isEqualTo(2 * others);
        assertThat(sums(GraphQl.query(
                                "{ measureTotals(filter: {incident: {key: [\"measured-homes\"]}}) { figures { unit currency item low best high unquantified } } }")
                        .at("/measureTotals/0")))
                .containsExactly("- " + sum);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            KIND         | kind             | kind: [SEARCHES, DAMAGE]  | SEARCHES 2, DAMAGE 2
            NAME         | name             | kind: [OTHER]             | excise stamps 1, rubble 1
            REGION       | region.code      | kind: [SEARCHES]          | KZ-31 1, - 1
            MONTH        | period           | kind: [SEARCHES]          | 2024-01-01 1, 2024-02-01 1
            ORGANIZATION | organization.key | kind: [SEARCHES]          | kz-mvd 1, - 1
            """)
    void areGroupedByEachDimension(String dimension, String field, String filter, String groups) {
        assertThat(Rows.of(totals(", " + filter, ", by: [" + dimension + "]"), field, "incidents"))
                .containsExactly(groups.split(", "));
    }

    @Test
    void whatTotalsLeaveOutIsListed() {
        JsonNode total = totals(", kind: [SEARCHES]", "").get(0);

        assertThat(Rows.line(total, "incidents", "measures")).isEqualTo("2 3");
        assertThat(Rows.of(total.get("leftOut"), "reason", "incidents", "facts"))
                .containsExactly("POLICY_EVENT 1 1");
        assertThat(Ask.data("{ measures(filter: {kind: [SEARCHES], %s}) { totalCount } }".formatted(OURS))
                        .at("measures.totalCount")
                        .number())
                .isEqualTo(4);
    }

    @Test
    void sumsSayWhatTheyRestOn() {
        JsonNode figures = totals(", kind: [SEARCHES]", "").at("/0/figures/0");

        assertThat(Rows.line(figures, "unit", "reports", "origins")).isEqualTo("{search} 2 1");
    }

    @Test
    void totalsAreThoseOfTheDay() {
        assertThat(sums(totals(", kind: [SEARCHES, DAMAGE]", ", asOf: \"2024-02-01\"")
                        .get(0)))
                .containsExactlyInAnyOrder("- 45..57 best 45 {search}", "DAMAGE 500000 KZT", "DAMAGE 0.. best 0");
        assertThat(sums(totals("", ", asOf: \"2024-01-01\"").get(0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: [DAMAGE], value: {atLeast: 400000, currency: "KZT"}   | DAMAGE -
            kind: [DAMAGE], value: {atLeast: 1, currency: "USD"}        | DAMAGE -
            quantity: {atLeast: 1, atMost: 2, unit: "t"}                | OTHER rubble
            quantity: {atLeast: 2000}                                   | OTHER excise stamps
            text: "Excise"                                              | OTHER excise stamps
            zero: true                                                  | GROUPS_DISMANTLED -
            kind: [ATTACKERS], quantified: true                         | ATTACKERS -
            """)
    void areFoundByEachField(String filter, String found) {
        JsonNode nodes = GraphQl.query("{ measures(filter: {%s, %s}) { nodes { kind name } } }".formatted(OURS, filter))
                .at("/measures/nodes");

        assertThat(Rows.of(nodes, "kind", "name")).containsExactly(found);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            measure: {kind: [DAMAGE]}                          | measured-market measured-raid
            measure: {kind: [GROUPS_DISMANTLED]}               | ''
            measure: {kind: [GROUPS_DISMANTLED], zero: true}   | measured-raid
            """)
    void incidentsAreFoundByWhatWasMeasured(String filter, String keys) {
        Answer incidents = Ask.data(
                "{ incidents(filter: {report: [\"measured-first\"], %s}) { nodes { key } } }".formatted(filter));

        assertThat(String.join(" ", incidents.at("incidents.nodes").each("key")))
                .isEqualTo(keys);
    }

    @Test
    void areInTheOrderOfTheirFigures() {
        String asked =
                "{ measures(first: 500, filter: {%s, kind: [SEARCHES]}, orderBy: {field: FIGURE, direction: %s}) { nodes { figure { best } } } }";

        assertThat(Ask.data(asked.formatted(OURS, "DESC")).at("measures.nodes").each("figure.best"))
                .containsExactly("900", "40", "12", "7");
        assertThat(Ask.data(asked.formatted(OURS, "ASC")).at("measures.nodes").each("figure.best"))
                .containsExactly("7", "12", "40", "900");
        assertThat(Ask.data(
                                "{ incident(key: \"measured-raid\") { measures(filter: {text: \"homes\"}) { name }"
                                        + " sorted: measures(kind: [SEARCHES], orderBy: {field: FIGURE, direction: ASC}) { figure { best } } } }")
                        .at("incident.sorted")
                        .each("figure.best"))
                .containsExactly("12", "40");
    }

    @Test
    void areFoundAgainByTheirIdentifiers() {
        Answer then = Ask.data(
                "{ measures(asOf: \"2024-02-01\", filter: {kind: [SEARCHES], incident: {key: [\"measured-market\"]}}) { nodes { id incident { key } } } }");
        String id = then.at("measures.nodes.0.id").text();

        assertThat(then.at("measures.nodes.0.incident.key").text()).isEqualTo("measured-market");
        assertThat(Ask.data("{ node(id: \"%s\") { id ... on Measure { figure { best } } } }".formatted(id))
                        .at("node.figure.best")
                        .text())
                .isEqualTo("5");
    }

    @Test
    void theDatasetCountsThem() {
        int listed = Ask.data("{ measures { totalCount } }")
                .at("measures.totalCount")
                .number();

        assertThat(Ask.data("{ dataset { measures } }").at("dataset.measures").number())
                .isEqualTo(listed);
    }

    private static String sharing(String key, String month, String place, String measures) {
        return """
                  - key: %s
                    name: %s
                    summary: Made up for a test.
                    kind: RAID
                    occurred: %s
                    places: [ { place: %s, precision: REGION } ]
                    measures: [ %s ]
                """.formatted(key, key, month, place, measures).indent(0);
    }

    private void submitShared(String day, String... incidents) {
        desk.submit(
                ReportFile.named("measured-shared-" + day).on(day).saying("incidents:\n" + String.join("", incidents)));
    }

    private static JsonNode shared(String filter, String arguments) {
        return GraphQl.query(
                        "{ measureTotals(filter: {incident: {key: [\"shared-one\", \"shared-two\"]} %s} %s) { incidents measures possibleOverlap period region { code }"
                                        .formatted(filter, arguments)
                                + " figures { unit currency item low best high unquantified possibleOverlap } leftOut { reason incidents facts } } }")
                .get("measureTotals");
    }

    private static final String SHARED_MEASURES =
            "{ kind: REGIONS, figure: %s }, { kind: ORGANIZATIONS_AFFECTED, figure: 4 }, { kind: SEARCHES, figure: 2 },"
                    + " { kind: OTHER, name: share of vans stopped, figure: 60 %% }, { kind: OTHER, name: rise, figure: 3 times }";

    /** A country has 20 regions: 14 of one incident and 20 of the other are not 34. */
    @Test
    void regionsAndOrganizationsOfTwoIncidentsMayBeTheSame() {
        submitShared(
                "2024-04-03",
                sharing("shared-one", "2024-03-01", "KZ-31", SHARED_MEASURES.formatted(14)),
                sharing("shared-two", "2024-04-02", "KZ-31", SHARED_MEASURES.formatted(20)));

        JsonNode total = shared("", "").get(0);
        assertThat(sums(total))
                .containsExactlyInAnyOrder("- 20..34 best 20 {region}", "- 4..8 best 4 {organization}", "- 4 {search}");
        assertThat(Rows.of(total.get("figures"), "unit", "possibleOverlap"))
                .containsExactlyInAnyOrder("{region} true", "{organization} true", "{search} false");
        assertThat(Rows.line(total, "incidents", "measures", "possibleOverlap")).isEqualTo("2 6 true");

        assertThat(sums(shared(", kind: [REGIONS]", ", by: [REGION]").get(0)))
                .containsExactly("- 20..34 best 20 {region}");
        JsonNode months = shared(", kind: [REGIONS]", ", by: [MONTH]");
        assertThat(sums(months.get(0))).containsExactly("- 14 {region}");
        assertThat(sums(months.get(1))).containsExactly("- 20 {region}");
        assertThat(Rows.of(months, "period", "possibleOverlap"))
                .containsExactly("2024-03-01 false", "2024-04-01 false");
        for (String resolution : List.of("CONSERVATIVE", "INFORMATIVE")) {
            assertThat(sums(shared(", kind: [REGIONS]", ", resolution: " + resolution)
                            .get(0)))
                    .as(resolution)
                    .containsExactly("- 20..34 best 20 {region}");
        }
    }

    @Test
    void regionsAreThoseOfTheDay() {
        submitShared("2024-03-03", sharing("shared-one", "2024-03-01", "KZ-31", "{ kind: REGIONS, figure: 17 }"));
        submitShared("2024-03-05", sharing("shared-two", "2024-03-02", "KZ-10", "{ kind: REGIONS, figure: 17 }"));

        assertThat(sums(shared("", "").get(0))).containsExactly("- 17..34 best 17 {region}");
        JsonNode then = shared("", ", asOf: \"2024-03-04\"").get(0);
        assertThat(sums(then)).containsExactly("- 17 {region}");
        assertThat(then.get("possibleOverlap").asBoolean()).isFalse();
    }

    /** Two names are two things, in two incidents as in one; a name with fewer words may be of the other. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            western regions | eastern regions         | 7 {region}           | false
            western regions | western regions         | 4..7 best 4 {region} | true
            regions         | western regions         | 4..7 best 4 {region} | true
            ''              | western regions         | 4..7 best 4 {region} | true
            """)
    void namedRegionsOfTwoIncidentsAreTwoThings(String name, String other, String sum, boolean overlap) {
        submitShared(
                "2024-03-03",
                sharing(
                        "shared-one",
                        "2024-03-01",
                        "KZ-31",
                        "{ kind: REGIONS, figure: 3" + (name.isEmpty() ? "" : ", name: " + name) + " }"),
                sharing("shared-two", "2024-03-02", "KZ-10", "{ kind: REGIONS, figure: 4, name: " + other + " }"));

        JsonNode total = shared("", "").get(0);
        assertThat(sums(total)).containsExactly("- " + sum);
        assertThat(total.get("possibleOverlap").asBoolean()).isEqualTo(overlap);
    }

    @Test
    void ratiosAreNeverAdded() {
        submitShared(
                "2024-03-03",
                sharing("shared-one", "2024-03-01", "KZ-31", SHARED_MEASURES.formatted(17)),
                sharing("shared-two", "2024-03-02", "KZ-10", SHARED_MEASURES.formatted(17)));

        JsonNode total = shared(", kind: [OTHER]", "").get(0);
        assertThat(Rows.line(total, "incidents", "measures")).isEqualTo("0 0");
        assertThat(sums(total)).isEmpty();
        assertThat(Rows.of(total.get("leftOut"), "reason", "incidents", "facts"))
                .containsExactly("NEVER_ADDED 2 4");
        assertThat(Ask.data("{ measures(filter: {incident: {key: [\"shared-one\"]}, kind: [OTHER]}) { totalCount } }")
                        .at("measures.totalCount")
                        .number())
                .isEqualTo(2);
    }
}
