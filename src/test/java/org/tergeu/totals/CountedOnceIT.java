package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.KeptUp;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** What may be the same people or things is marked, listed, and never added as certain. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class CountedOnceIT {

    private static final String INCIDENT = "counted-once";

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    @AfterEach
    void takeBack() throws SQLException {
        desk.takeBackAll();

        assertThat(KeptUp.totals(database).differencesToRows()).isEmpty();
    }

    private void report(String day, String facts) {
        desk.submit(ReportFile.named("counted-once-" + day)
                .on(day)
                .saying(ReportFile.incident(INCIDENT).replace("kind:", "occurred: 2012-06-30\n    kind:")
                        + facts.indent(4)));
    }

    private static List<String> totals(String field, String filter, String sum) {
        JsonNode totals = GraphQl.query(
                        "{ %s(filter: {incident: {key: [\"%s\"]} %s}) { possibleOverlap %s { unit low best high } } }"
                                .formatted(field, INCIDENT, filter, sum))
                .get(field);
        return Rows.of(totals, sum, "possibleOverlap");
    }

    private static List<String> kept(String by) {
        return Rows.of(
                GraphQl.query(
                                "{ seizureTotals(filter: {incident: {occurred: {from: \"2012-01-01\", to: \"2012-12-31\"}}}, by: [%s]) { possibleOverlap quantities { unit low best high } } }"
                                        .formatted(by))
                        .get("seizureTotals"),
                "quantities",
                "possibleOverlap");
    }

    @Test
    void whoIsTakenHostageMissedAndRescuedIsOnePerson() {
        report("2024-01-01", """
                casualties:
                  - { harm: HOSTAGE, group: CIVILIANS, count: 9 }
                  - { harm: RESCUED, group: CIVILIANS, count: 7 }
                  - { harm: MISSING, group: CIVILIANS, count: 1 }
                  - { harm: DISPLACED, group: CIVILIANS, count: none }
                """);

        assertThat(totals("casualtyTotals", "", "count")).containsExactly("9..17 best 9 {person} true");
        assertThat(totals("casualtyTotals", ", harm: [RESCUED]", "count")).containsExactly("7 {person} false");

        report("2024-01-02", """
                casualties:
                  - { harm: KILLED, group: CIVILIANS, count: 4 }
                  - { harm: INJURED, group: CIVILIANS, count: 6 }
                """);

        assertThat(totals("casualtyTotals", "", "count")).containsExactly("10..27 best 10 {person} true");
        assertThat(totals("casualtyTotals", ", harm: [KILLED, INJURED]", "count"))
                .containsExactly("10 {person} false");
    }

    @Test
    void theSamePeopleAtEveryStepAreThoseOfTheWidest() {
        report("2024-01-01", """
                legalOutcomes:
                  - { stage: DETAINED, counted: PERSON, count: 10 }
                  - { stage: CHARGED, counted: PERSON, count: 10 }
                  - { stage: CONVICTED, counted: PERSON, count: 8 }
                  - { stage: ACQUITTED, counted: PERSON, count: 2 }
                """);

        assertThat(totals("legalOutcomeTotals", "", "count")).containsExactly("10..30 best 10 {person} true");
        assertThat(totals("legalOutcomeTotals", ", stage: [CHARGED]", "count")).containsExactly("10 {person} false");
        assertThat(Rows.of(
                        GraphQl.query(
                                        "{ legalOutcomeTotals(filter: {incident: {key: [\"counted-once\"]}}, by: [STAGE]) { count { best } } }")
                                .get("legalOutcomeTotals"),
                        "count.best"))
                .containsExactly("10", "10", "8", "2");
        JsonNode listed = GraphQl.query(
                        "{ legalOutcomes(filter: {possibleOverlap: true, incident: {key: [\"counted-once\"]}, stage: [CONVICTED]}) { nodes { possiblySame(first: 5) { stage } } } }")
                .at("/legalOutcomes/nodes/0/possiblySame");
        assertThat(Rows.of(listed, "stage")).containsExactly("DETAINED", "CHARGED", "ACQUITTED");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{ stage: DETAINED, counted: PERSON, count: 10, subject: men }, { stage: CHARGED, counted: PERSON, count: 5, subject: women }`   | 15 {person} false
            `{ stage: DETAINED, counted: PERSON, count: 10, subject: men }, { stage: CHARGED, counted: PERSON, count: 12, subject: Men }`    | 12..22 best 12 {person} true
            `{ stage: DETAINED, counted: PERSON, count: 10 }, { stage: CHARGED, counted: PERSON, count: 3, subject: women }`                 | 10..13 best 10 {person} true
            `{ stage: DETAINED, counted: PERSON, count: 10 }, { stage: CHARGED, counted: PERSON, count: 3, partOf: detained }`               | 10 {person} false
            `{ stage: DETAINED, counted: PERSON, count: 10 }, { stage: CONVICTED, counted: PERSON, count: 0 }`                               | 10 {person} false
            `{ stage: DETAINED, counted: PERSON, count: 10 }, { stage: CONVICTED, counted: PERSON, person: once-mayor }`                     | 10..11 best 10 {person} true
            `{ stage: DETAINED, counted: PERSON, person: once-mayor }, { stage: CONVICTED, counted: PERSON, person: once-mayor }`            | 1 {person} false
            `{ stage: DETAINED, counted: PERSON, person: once-mayor }, { stage: CONVICTED, counted: PERSON, person: once-judge }`            | 2 {person} false
            """)
    void stepsAreOfTheSamePeopleUnlessReportsDistinguishThem(String outcomes, String expected) {
        desk.submit(ReportFile.named("counted-once-people").saying("""
                people:
                  - { key: once-mayor, name: A Mayor, position: Mayor }
                  - { key: once-judge, name: A Judge, position: Judge }
                """));
        report("2024-01-01", "legalOutcomes: [ " + outcomes + " ]\n");

        assertThat(totals("legalOutcomeTotals", "", "count")).containsExactly(expected);
    }

    @Test
    void onePersonIsOnePersonInSeveralIncidents() {
        desk.submit(ReportFile.named("counted-once-people").saying("""
                people: [ { key: once-mayor, name: A Mayor, position: Mayor } ]
                incidents:
                  - { key: once-1, name: One, summary: Made up., kind: OTHER, legalOutcomes: [ { stage: DETAINED, counted: PERSON, person: once-mayor } ] }
                  - { key: once-2, name: Two, summary: Made up., kind: OTHER, legalOutcomes: [ { stage: DETAINED, counted: PERSON, person: once-mayor } ] }
                """));

        assertThat(Rows.of(
                        GraphQl.query(
                                        "{ legalOutcomeTotals(filter: {person: [\"once-mayor\"]}) { incidents count { low best high unit } } }")
                                .get("legalOutcomeTotals"),
                        "incidents",
                        "count"))
                .containsExactly("2 1 {person}");
    }

    @Test
    void whatIsFoundAndThenSeizedIsCountedOnce() {
        report("2024-01-01", "seizures: [ { category: FIREARM, item: pistols, disposition: FOUND, quantity: 4 } ]\n");
        report("2024-01-02", "seizures: [ { category: FIREARM, item: pistols, disposition: SEIZED, quantity: 4 } ]\n");

        assertThat(totals("seizureTotals", "", "quantities")).containsExactly("4..8 best 4 {piece} true");
        assertThat(kept("CATEGORY")).containsExactly("4..8 best 4 {piece} true");
        assertThat(Rows.of(
                        GraphQl.query(
                                        "{ seizures(filter: {possibleOverlap: true, incident: {key: [\"counted-once\"]}}) { nodes { disposition possiblySame { disposition } } } }")
                                .at("/seizures/nodes"),
                        "disposition"))
                .containsExactlyInAnyOrder("FOUND", "SEIZED");

        report(
                "2024-01-02",
                "seizures: [ { category: FIREARM, item: pistols, disposition: SEIZED, quantity: 4, partOf: found-pistols } ]\n");

        assertThat(totals("seizureTotals", "", "quantities")).containsExactly("4 {piece} false");
        assertThat(kept("")).containsExactly("4 {piece} false");
    }

    @Test
    void twoWordsForOneDrugAreCountedOnce() {
        report("2024-01-01", "seizures: [ { category: DRUG, item: hashish, disposition: SEIZED, quantity: 5 kg } ]\n");
        report("2024-01-02", "seizures: [ { category: DRUG, item: Hash, disposition: SEIZED, quantity: 5 kg } ]\n");

        assertThat(totals("seizureTotals", "", "quantities")).containsExactly("5..10 best 5 kg true");
        assertThat(kept("REGION, CATEGORY")).containsExactly("5..10 best 5 kg true");
    }

    /** Cases and the people in them are not added to each other; their fines may be the same money. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            fine: 2 million KZT | count: 3                       | fines   | 6000000 6000000 12000000 true
            damages: 5000 KZT   | count: 3                       | damages | 5000 5000 10000 true
            damages: 5000 KZT   | count: 1, person: karim-massimov | damages | 5000 5000 10000 true
            """)
    void moneyOfPeopleAndOfTheirCasesIsCountedOnce(String money, String people, String sum, String expected) {
        report(
                "2024-01-01",
                "legalOutcomes: [ { stage: SENTENCED, counted: PERSON, %s, %s } ]\n".formatted(people, money));
        report(
                "2024-01-02",
                "legalOutcomes: [ { stage: SENTENCED, counted: CASE, %s, %s } ]\n"
                        .formatted(people.replaceAll(",.*", ""), money));

        assertThat(Rows.of(
                        GraphQl.query(
                                        "{ legalOutcomeTotals(filter: {incident: {key: [\"counted-once\"]}}) { %s { low best high possibleOverlap } } }"
                                                .formatted(sum))
                                .at("/legalOutcomeTotals/0/" + sum),
                        "low",
                        "best",
                        "high",
                        "possibleOverlap"))
                .containsExactly(expected);
    }

    @Test
    void whatAnEditorDistinguishesIsAdded() {
        report("2024-01-01", """
                seizures:
                  - { key: one, category: DRUG, item: hashish, disposition: SEIZED, quantity: 5 kg }
                  - { key: other, category: DRUG, item: hashish, disposition: SEIZED, quantity: 5 kg }
                """);

        assertThat(totals("seizureTotals", "", "quantities")).containsExactly("10 kg false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ATTACKERS       | CIVILIANS   | 5  | 5..10 best 5 {person} true
            ATTACKERS       | CIVILIANS   | 9  | 9..14 best 9 {person} true
            SECURITY_FORCES | CIVILIANS   | 5  | 10 {person} false
            SECURITY_FORCES | UNSPECIFIED | 5  | 5..10 best 5 {person} true
            """)
    void theDeadWhomAnotherCallsOtherwiseAreCountedOnce(String group, String other, int count, String expected) {
        report(
                "2024-01-01",
                "casualties: [ { harm: KILLED, group: %s, count: 5, assertedBy: kz-mvd } ]\n".formatted(group));
        assertThat(totals("casualtyTotals", "", "count")).containsExactly("5 {person} false");
        report("2024-01-02", "casualties: [ { harm: KILLED, group: %s, count: %d } ]\n".formatted(other, count));

        assertThat(totals("casualtyTotals", "", "count")).containsExactly(expected);
    }

    @Test
    void anAsserterThatHasBothDistinguishesThem() {
        report("2024-01-01", """
                casualties:
                  - { harm: KILLED, group: ATTACKERS, count: 5 }
                  - { harm: KILLED, group: CIVILIANS, count: 5 }
                """);

        assertThat(totals("casualtyTotals", "", "count")).containsExactly("10 {person} false");
    }

    @Test
    void whatIsOfAllSortsIsAddedByItem() {
        report("2024-01-01", """
                seizures:
                  - { category: OTHER, item: cigarettes, disposition: SEIZED, quantity: 500000 }
                  - { category: OTHER, item: excise stamps, disposition: SEIZED, quantity: 44000 }
                  - { key: more, category: OTHER, item: cigarettes, disposition: SEIZED, quantity: 200 }
                  - { category: OTHER, item: gold, disposition: SEIZED, quantity: 2 kg, value: 100 USD }
                  - { category: OTHER, item: caviar, disposition: SEIZED, quantity: 500 g, value: 50 USD }
                """);

        for (String by : List.of("", "CATEGORY", "CATEGORY, DISPOSITION")) {
            JsonNode totals = GraphQl.query(
                            "{ seizureTotals(filter: {incident: {occurred: {from: \"2012-01-01\", to: \"2012-12-31\"}}}, by: [%s]) { quantities { item unit best } values { item currency best } } }"
                                    .formatted(by))
                    .get("seizureTotals");
            assertThat(Rows.of(totals.at("/0/quantities"), "item", "best", "unit"))
                    .containsExactly(
                            "caviar 0.5 kg", "gold 2 kg", "cigarettes 500200 {piece}", "excise stamps 44000 {piece}");
            assertThat(Rows.of(totals.at("/0/values"), "item", "best", "currency"))
                    .containsExactly("- 150 USD");
        }
    }

    @Test
    void whatATotalLeavesOutIsShownWithItsReason() {
        desk.submit(ReportFile.named("left-out").saying("""
                incidents:
                  - { key: left-out, name: A briefing, summary: Made up., kind: POLICY_EVENT, legalOutcomes: [ { stage: RELEASED, counted: PERSON, count: 328 } ],
                      seizures: [ { category: DRUG, item: drugs, disposition: SEIZED, quantity: 5 kg } ] }
                  - { key: counted, name: A case, summary: Made up., kind: OTHER,
                      legalOutcomes: [ { stage: SENTENCED, counted: PERSON, count: 1, basis: PROSPECTIVE_MAXIMUM }, { stage: DETAINED, counted: PERSON, count: 3 }, { stage: CONVICTED, counted: PERSON, count: 0 } ] }
                """));
        String ours = "incident: {key: [\"left-out\", \"counted\"]}";
        JsonNode data = GraphQl.query("""
                { none: legalOutcomeTotals(filter: {%1$s, stage: [RELEASED]}) { incidents leftOut { reason incidents facts } }
                  some: legalOutcomeTotals(filter: {%1$s}) { incidents leftOut { reason incidents facts } }
                  stages: legalOutcomeTotals(filter: {%1$s}, by: [STAGE]) { stage leftOut { reason } }
                  drugs: seizureTotals(filter: {%1$s}) { incidents leftOut { reason incidents facts } }
                  all: incidentTotals(filter: {key: ["left-out", "counted"]}) { incidents leftOut { reason incidents facts } }
                  zero: legalOutcomeTotals(filter: {%1$s, zero: true}) { leftOut { reason incidents facts } }
                  listed: legalOutcomes(filter: {incident: {key: ["left-out", "counted"], countsInTotals: false}}) { nodes { stage } } }""".formatted(ours));

        assertThat(leftOut(data, "none")).containsExactly("POLICY_EVENT 1 1");
        assertThat(leftOut(data, "some")).containsExactly("POLICY_EVENT 1 1", "PROSPECTIVE_MAXIMUM 1 1", "ZERO 1 1");
        assertThat(leftOut(data, "zero")).isEmpty();
        assertThat(leftOut(data, "stages")).isEmpty();
        assertThat(leftOut(data, "drugs")).containsExactly("POLICY_EVENT 1 1");
        assertThat(leftOut(data, "all")).containsExactly("POLICY_EVENT 1 1");
        assertThat(data.at("/none/0/incidents").asInt()).isZero();
        assertThat(Rows.of(data.at("/listed/nodes"), "stage")).containsExactly("RELEASED");
    }

    /** A copy of the data has other identifiers, and the same totals: whom a name is counted among does not depend on what was recorded first. */
    @Test
    void whereANameIsCountedDoesNotDependOnTheOrderOfRecording() {
        trees("named-first", "wide", "narrow");
        trees("named-later", "narrow", "wide");

        // Ten were detained, whom the one with the name may be among, and two others were charged.
        assertThat(ofTrees("named-first")).containsExactly("12.. best 12 {person} true");
        assertThat(ofTrees("named-later")).isEqualTo(ofTrees("named-first"));
    }

    /** In one tree others are detained, in the other some are charged; somebody is charged in both. */
    private void trees(String name, String... order) {
        for (String tree : order) {
            desk.submit(ReportFile.named(name + "-" + tree).saying("""
                    people: [ { key: %1$s-person, name: Whoever %1$s } ]
                    incidents:
                      - { key: %1$s-%2$s, name: A case, summary: Made up., kind: OTHER,
                          legalOutcomes: [ { stage: %3$s }, { stage: CHARGED, counted: PERSON, person: %1$s-person } ] }
                    """.formatted(
                            name,
                            tree,
                            tree.equals("wide")
                                    ? "DETAINED, counted: PERSON, count: 10"
                                    : "CHARGED, counted: PERSON, count: several")));
        }
    }

    private static List<String> ofTrees(String name) {
        return Rows.of(
                GraphQl.query(
                                "{ legalOutcomeTotals(filter: {incident: {key: [\"%1$s-wide\", \"%1$s-narrow\"]}}) { possibleOverlap count { unit low best high } } }"
                                        .formatted(name))
                        .get("legalOutcomeTotals"),
                "count",
                "possibleOverlap");
    }

    private static List<String> leftOut(JsonNode data, String field) {
        JsonNode all = data.at("/" + field + "/0/leftOut");
        return all.isEmpty() ? List.of() : Rows.of(all, "reason", "incidents", "facts");
    }
}
