package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.ArrayList;
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

/** What may be the same over an incident and its part, by a general word and a specific one, and by two reports of one step. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class MayBeTheSameIT {

    private static final String KEYS = "\"same-whole\", \"same-part\", \"same-other\", \"same-inner\"";

    @Inject
    Desk desk;

    @Inject
    DataSource database;

    @AfterEach
    void takeBack() throws SQLException {
        assertThat(KeptUp.totals(database).differencesToRows()).isEmpty();
        desk.takeBackAll();

        assertThat(KeptUp.totals(database).differencesToRows()).isEmpty();
    }

    /** Of incidents, each with what it is part of and its facts. */
    private ReportFile report(String day, String... incidents) {
        StringBuilder said = new StringBuilder("incidents:\n");
        for (String incident : incidents) {
            String[] parts = incident.split(": ", 2);
            String[] names = parts[0].split(" in ");
            said.append(
                    "  - { key: %s, name: A made-up operation, summary: Made up for a test., kind: OPERATION, occurred: 2011-06-30"
                            .formatted(names[0]));
            if (names.length > 1) {
                said.append(", partOf: ").append(names[1]);
            }
            said.append(parts.length > 1 ? ", " + parts[1] : "").append(" }\n");
        }
        ReportFile report = ReportFile.named("same-" + day).on(day).saying(said.toString());
        desk.submit(report);
        return report;
    }

    private static String detained(String stage, int count, String more) {
        return "{ stage: %s, counted: PERSON, count: %d%s }".formatted(stage, count, more.isEmpty() ? "" : ", " + more);
    }

    private static String outcomes(String... each) {
        return "legalOutcomes: [ " + String.join(", ", each) + " ]";
    }

    private static String seizures(String... each) {
        return "seizures: [ " + String.join(", ", each) + " ]";
    }

    private static String pistols(String disposition, int count) {
        return "{ category: FIREARM, item: pistols, firearmType: PISTOL, disposition: %s, quantity: %d }"
                .formatted(disposition, count);
    }

    private static List<String> people(String arguments) {
        JsonNode totals = GraphQl.query(
                        "{ legalOutcomeTotals(filter: {incident: {key: [%s]}} %s) { count { unit low best high possibleOverlap } } }"
                                .formatted(KEYS, arguments))
                .get("legalOutcomeTotals");
        return Rows.of(totals, "count", "count.possibleOverlap");
    }

    /** From the rows, and from what is kept, which have to be the same. */
    private static List<String> things() {
        String sums =
                "quantities { unit low best high possibleOverlap } values { currency low best high possibleOverlap }";
        JsonNode data = GraphQl.query("""
                { rows: seizureTotals(filter: {incident: {key: [%1$s]}}) { %2$s }
                  kept: seizureTotals(filter: {incident: {occurred: {from: "2011-01-01", to: "2011-12-31"}}}, by: [CATEGORY]) { %2$s } }""".formatted(KEYS, sums));
        List<String> rows = sums(data.at("/rows/0"));
        assertThat(data.get("kept").size() == 1 ? sums(data.at("/kept/0")) : rows)
                .isEqualTo(rows);
        return rows;
    }

    private static List<String> sums(JsonNode total) {
        JsonNode sums = total.get("quantities").isEmpty() ? total.get("values") : total.get("quantities");
        JsonNode sum = sums.get(0);
        return List.of(Rows.figure(sum) + " " + sum.get("possibleOverlap").asBoolean());
    }

    private static List<String> possiblySame(String list, String show, String arguments) {
        JsonNode nodes = GraphQl.query(
                        "{ %s(filter: {possibleOverlap: true, incident: {key: [%s]}} %s) { nodes { incident { key } possiblySame(first: 5) { %s incident { key } } } } }"
                                .formatted(list, KEYS, arguments, show))
                .at("/" + list + "/nodes");
        List<String> pairs = new ArrayList<>();
        nodes.forEach(node -> pairs.add(node.at("/incident/key").asText() + ": "
                + String.join(", ", Rows.of(node.get("possiblySame"), show, "incident.key"))));
        return pairs.stream().sorted().toList();
    }

    @Test
    void tenDetainedInAllAndTenChargedInAPartMayBeTheSame() {
        report(
                "2024-01-01",
                "same-whole: " + outcomes(detained("DETAINED", 10, "")),
                "same-part in same-whole: " + outcomes(detained("CHARGED", 10, "")));

        assertThat(people("")).containsExactly("10..20 best 10 {person} true");
        assertThat(people(", by: [STAGE]")).containsExactly("10 {person} false", "10 {person} false");
        assertThat(possiblySame("legalOutcomes", "stage", ""))
                .containsExactly("same-part: DETAINED same-whole", "same-whole: CHARGED same-part");
        assertThat(GraphQl.query("{ legalOutcomes(first: 1, filter: {possibleOverlap: true, incident: {key: [" + KEYS
                                + "]}}) { totalCount nodes { stage } pageInfo { hasNextPage } } }")
                        .at("/legalOutcomes")
                        .toString())
                .contains("\"totalCount\":2", "\"hasNextPage\":true");

        ReportFile second = report(
                "2024-01-02",
                "same-part in same-whole: "
                        + outcomes(detained("CHARGED", 10, "key: charged, partOf: same-whole/detained")));
        assertThat(people("")).containsExactly("10 {person} false");
        assertThat(people(", asOf: \"2024-01-01\"")).containsExactly("10..20 best 10 {person} true");
        desk.retract(second);
        assertThat(people("")).containsExactly("10..20 best 10 {person} true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DETAINED 10 -          | DETAINED 10 -       | 0             | 10..20 best 10 {person} true
            DETAINED 10 men        | CHARGED 5 women     | 0             | 15 {person} false
            DETAINED 10 -          | DETAINED 6 -        | DETAINED 6 -  | 12..22 best 12 {person} true
            0                      | DETAINED 6 -        | DETAINED 6 -  | 12 {person} false
            0                      | DETAINED 6 -        | CHARGED 6 -   | 6..12 best 6 {person} true
            """)
    void partsOfOneWholeDoNotContainEachOther(String whole, String part, String other, String expected) {
        report(
                "2024-01-01",
                "same-whole: " + said(whole),
                "same-part in same-whole: " + said(part),
                "same-other in same-whole: " + said(other));

        assertThat(people("")).containsExactly(expected);
    }

    @Test
    void stepsWithoutCodesMayCountTheSamePeople() {
        report("2024-01-01", "same-whole: " + outcomes(detained("OTHER", 10, "name: Put under police supervision")));
        ReportFile second = report(
                "2024-01-02", "same-whole: " + outcomes(detained("OTHER", 10, "name: Expelled from the university")));
        assertThat(people("")).containsExactly("10..20 best 10 {person} true");
        assertThat(people(", by: [STAGE]")).containsExactly("10..20 best 10 {person} true");
        assertThat(people(", asOf: \"2024-01-01\"")).containsExactly("10 {person} false");
        assertThat(possiblySame("legalOutcomes", "name", ""))
                .containsExactly(
                        "same-whole: Expelled from the university same-whole",
                        "same-whole: Put under police supervision same-whole");

        desk.retract(second);
        assertThat(people("")).containsExactly("10 {person} false");
        assertThat(possiblySame("legalOutcomes", "name", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            name: Expelled                 | name: Fined by the school                 | 6..12 best 6 {person} true
            name: Expelled from university | name: From the University expelled        | 12 {person} false
            name: Expelled, subject: men   | name: Fined by the school, subject: women | 12 {person} false
            """)
    void stepsWithoutACodeOfPartsOfOneWholeAreComparedByName(String part, String other, String expected) {
        report(
                "2024-01-01",
                "same-whole: status: ONGOING",
                "same-part in same-whole: " + outcomes(detained("OTHER", 6, part)),
                "same-other in same-whole: " + outcomes(detained("OTHER", 6, other)));

        assertThat(people("")).containsExactly(expected);
        assertThat(possiblySame("legalOutcomes", "name", "")).hasSize(expected.endsWith("true") ? 2 : 0);
    }

    @Test
    void oneReportDistinguishesGroupsAtAStepWithoutACode() {
        report(
                "2024-01-01",
                "same-whole: "
                        + outcomes(
                                detained("OTHER", 9, "name: Expelled, subject: students"),
                                detained("OTHER", 5, "name: Warned"),
                                detained("OTHER", 3, "name: Warned, subject: women")));

        assertThat(people("")).containsExactly("12..17 best 12 {person} true");
    }

    private static String said(String text) {
        String[] words = text.split(" ", 3);
        return words.length < 3
                ? "status: ONGOING"
                : outcomes(detained(
                        words[0],
                        Integer.parseInt(words[1]),
                        words[2].equals("-") ? "" : "subject: \"" + words[2] + "\""));
    }

    @Test
    void oneHaulOfAnIncidentAndItsPartIsCountedOnce() {
        report("2024-01-01", "same-whole: " + seizures(pistols("SEIZED", 4)));
        assertThat(things()).containsExactly("4 {piece} false");
        ReportFile part =
                report("2024-01-02", "same-part in same-whole: " + seizures(pistols("SEIZED", 4)), "same-other");
        assertThat(things()).containsExactly("4..8 best 4 {piece} true");
        assertThat(possiblySame("seizures", "item", ""))
                .containsExactly("same-part: pistols same-whole", "same-whole: pistols same-part");
        assertThat(possiblySame("seizures", "item", ", asOf: \"2024-01-01\"")).isEmpty();

        report("2024-01-03", "same-other in same-whole: " + seizures(pistols("FOUND", 3)));
        assertThat(things()).containsExactly("7..11 best 7 {piece} true");

        report("2024-01-04", "same-inner in same-part: " + seizures(pistols("CONFISCATED", 4)));
        assertThat(things()).containsExactly("7..15 best 7 {piece} true");

        desk.retract(part);
        assertThat(things()).containsExactly("8..11 best 8 {piece} true");
    }

    @Test
    void raidsOfOneOperationAreOfSeveralThings() {
        report(
                "2024-01-01",
                "same-whole",
                "same-part in same-whole: " + seizures(pistols("SEIZED", 4)),
                "same-other in same-whole: " + seizures(pistols("FOUND", 4)));

        assertThat(things()).containsExactly("8 {piece} false");
        assertThat(possiblySame("seizures", "item", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            category: DRUG, item: drugs, drugGroup: UNSPECIFIED, quantity: 5 kg         | category: DRUG, item: hashish, drugGroup: CANNABIS, quantity: 5 kg               | 5..10 best 5 kg true
            category: DRUG, item: drugs, quantity: 5 kg                                 | category: DRUG, item: heroin, quantity: 3 kg                                     | 5..8 best 5 kg true
            category: DRUG, item: cannabis, drugGroup: CANNABIS, quantity: 5 kg         | category: DRUG, item: hashish, quantity: 5 kg                                    | 5..10 best 5 kg true
            category: DRUG, item: synthetic drugs, quantity: 5 kg                       | category: DRUG, item: mephedrone, drugGroup: NEW_PSYCHOACTIVE, quantity: 5 kg    | 5..10 best 5 kg true
            category: DRUG, item: synthetic drugs, quantity: 5 kg                       | category: DRUG, item: hashish, drugGroup: CANNABIS, quantity: 5 kg               | 10 kg false
            category: DRUG, item: white powder, drugGroup: UNSPECIFIED, quantity: 5 kg  | category: DRUG, item: heroin, drugGroup: OPIOIDS, quantity: 5 kg                 | 5..10 best 5 kg true
            category: DRUG, item: heroin, quantity: 5 kg                                | category: DRUG, item: hashish, drugGroup: UNSPECIFIED, quantity: 5 kg            | 10 kg false
            category: FIREARM, item: weapons, firearmType: UNSPECIFIED, quantity: 4     | category: FIREARM, item: pistols, firearmType: PISTOL, quantity: 4               | 4..8 best 4 {piece} true
            category: FIREARM, item: rifles, firearmType: RIFLE, quantity: 4            | category: FIREARM, item: Kalashnikovs, firearmType: ASSAULT_RIFLE, quantity: 4   | 4..8 best 4 {piece} true
            category: FIREARM, item: rifles, firearmType: RIFLE, quantity: 4            | category: FIREARM, item: pistols, firearmType: PISTOL, quantity: 4               | 8 {piece} false
            category: BANK_FUNDS, item: accounts, disposition: FROZEN, value: 1000 USD  | category: BANK_FUNDS, item: bank accounts, disposition: CONFISCATED, value: 1000 USD | 1000..2000 best 1000 USD true
            category: DRUG, item: hashish, quantity: 5 kg                               | category: FIREARM, item: weapons, quantity: 0                                    | 5 kg false
            """)
    void aGeneralWordMayBeTheSpecificOneOfAnotherReport(String general, String specific, String expected) {
        ReportFile first = report("2024-01-01", "same-whole: " + seizures(seizure(general)));
        ReportFile second = report("2024-01-02", "same-whole: " + seizures(seizure(specific)));

        assertThat(things()).containsExactly(expected);
        assertThat(possiblySame("seizures", "item", "")).hasSize(expected.endsWith("true") ? 2 : 0);
        assertThat(possiblySame("seizures", "item", ", asOf: \"2024-01-01\"")).isEmpty();

        desk.retract(second);
        assertThat(things().get(0)).doesNotContain("true");
        desk.retract(first);
    }

    private static String seizure(String fields) {
        return "{ " + fields + (fields.contains("disposition") ? "" : ", disposition: SEIZED") + " }";
    }

    @Test
    void bothWordsInOneReportOrOneKeySettleTheQuestion() {
        String both = seizures(
                seizure("key: drugs, category: DRUG, item: drugs, quantity: 5 kg"),
                seizure("key: hashish, category: DRUG, item: hashish, quantity: 5 kg"));
        report("2024-01-01", "same-whole: " + both);
        assertThat(things()).containsExactly("10 kg false");

        report(
                "2024-01-02",
                "same-whole: " + seizures(seizure("key: drugs, category: DRUG, item: opium, quantity: 5 kg")));
        assertThat(things()).containsExactly("10 kg false");
    }

    @Test
    void anEditorWhoGivesBothOneKeySaysThatTheyAreOne() {
        report("2024-01-01", "same-whole: " + seizures(seizure("category: DRUG, item: drugs, quantity: 5 kg")));
        ReportFile second = report(
                "2024-01-02", "same-whole: " + seizures(seizure("category: DRUG, item: hashish, quantity: 5 kg")));
        report(
                "2024-01-02",
                "same-whole: " + seizures(seizure("key: seized-drugs, category: DRUG, item: hashish, quantity: 5 kg")));
        assertThat(things()).containsExactly("5 kg false");
        assertThat(possiblySame("seizures", "item", "")).isEmpty();

        desk.submit(second);
        report(
                "2024-01-03",
                "same-whole: " + seizures(seizure("category: DRUG, item: Hash, disposition: FOUND, quantity: 2 kg")));
        assertThat(things()).containsExactly("5..12 best 5 kg true");
        assertThat(Rows.of(
                        GraphQl.query(
                                        "{ seizureTotals(filter: {incident: {key: [" + KEYS
                                                + "]}}, by: [DISPOSITION]) { disposition possibleOverlap quantities { unit low best high } } }")
                                .get("seizureTotals"),
                        "disposition",
                        "quantities",
                        "possibleOverlap"))
                .containsExactly("FOUND 2 kg false", "SEIZED 5..10 best 5 kg true");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            DETAINED 10 foreign citizens | CHARGED 10 Foreign citizen         | 10..20 best 10 {person} true
            DETAINED 10 foreigners       | CHARGED 10 Citizens, foreign       | 10..20 best 10 {person} true
            DETAINED 10 men              | DETAINED 10 Men of the group       | 10..20 best 10 {person} true
            DETAINED 10 -                | DETAINED 3 women                   | 10..13 best 10 {person} true
            DETAINED 10 people           | CHARGED 3 women                    | 10..13 best 10 {person} true
            DETAINED 10 men              | DETAINED 3 women                   | 13 {person} false
            """)
    void subjectsAreComparedAsItemsAre(String first, String second, String expected) {
        report("2024-01-01", "same-whole: " + said(first));
        ReportFile later = report("2024-01-02", "same-whole: " + said(second));

        assertThat(people("")).containsExactly(expected);
        assertThat(possiblySame("legalOutcomes", "stage", "")).hasSize(expected.endsWith("true") ? 2 : 0);
        assertThat(people(", asOf: \"2024-01-01\"").get(0)).endsWith("false");
        desk.retract(later);
        assertThat(people("").get(0)).endsWith("false");
    }

    @Test
    void groupsThatOneReportHasAtOneStepAreDistinguished() {
        report(
                "2024-01-01",
                "same-whole: "
                        + outcomes(
                                detained("DETAINED", 10, ""),
                                detained("DETAINED", 3, "subject: women"),
                                detained("CHARGED", 4, "")));

        assertThat(people("")).containsExactly("13..17 best 13 {person} true");
        assertThat(people(", by: [STAGE]")).containsExactly("13 {person} false", "4 {person} false");
    }

    @ParameterizedTest
    @CsvSource({
        "foreign citizens, Foreign Citizen, false",
        "members of the group, Members of the group, false",
        "members of the group, suspects, true",
        "foreign citizens, citizens, true"
    })
    void guiltEndsForTheSameGroupInOtherWords(String convicted, String acquitted, boolean guilty) {
        report("2024-01-01", "same-whole: " + said("CONVICTED 10 " + convicted));
        report("2024-01-02", "same-whole: " + said("ACQUITTED 10 " + acquitted));

        assertThat(Rows.of(
                        GraphQl.query("{ incident(key: \"same-whole\") { legalOutcomes { stage guiltEstablished } } }")
                                .at("/incident/legalOutcomes"),
                        "stage",
                        "guiltEstablished"))
                .containsExactly("CONVICTED " + guilty, "ACQUITTED false");
    }

    @Test
    void anAsserterDistinguishesTheDeadInOneReportOnly() {
        String unspecified = "{ harm: KILLED, group: UNSPECIFIED, count: 5 }";
        String civilians = "{ harm: KILLED, group: CIVILIANS, count: 5 }";
        report("2024-01-01", "same-whole: casualties: [ " + unspecified + " ]");
        ReportFile second = report("2024-01-02", "same-whole: casualties: [ " + civilians + " ]");
        assertThat(dead()).containsExactly("5..10 best 5 {person} true");

        report("2024-01-03", "same-whole: casualties: [ " + unspecified + ", " + civilians + " ]");
        assertThat(dead()).containsExactly("10 {person} false");
        desk.retract(second);
        assertThat(dead()).containsExactly("10 {person} false");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CIVILIANS 5       | CIVILIANS 5       | 0           | 5..10 best 5 {person} true  | 2
            CIVILIANS 5       | CIVILIANS 3       | CIVILIANS 4 | 7..12 best 7 {person} true  | 3
            0                 | CIVILIANS 3       | CIVILIANS 4 | 7 {person} false            | 0
            SECURITY_FORCES 18 | CIVILIANS 5      | 0           | 23 {person} false           | 0
            UNSPECIFIED 5     | ATTACKERS 5       | 0           | 5..10 best 5 {person} true  | 2
            CIVILIANS 5       | CHILDREN 2        | 0           | 5..7 best 5 {person} true   | 2
            CIVILIANS 5       | CIVILIANS 0       | 0           | 5 {person} false            | 0
            """)
    void theDeadOfAPartAreAmongThoseOfTheWhole(String whole, String part, String other, String expected, int marked) {
        report("2024-01-01", "same-whole: " + killed(whole));
        report("2024-01-02", "same-part in same-whole: " + killed(part), "same-other in same-whole: " + killed(other));

        assertThat(dead()).containsExactly(expected);
        assertThat(possiblySame("casualties", "harm", "")).hasSize(marked);
        assertThat(possiblySame("casualties", "harm", ", asOf: \"2024-01-01\"")).isEmpty();
        assertThat(GraphQl.query("{ incidents(filter: {key: [" + KEYS
                                + "]}) { nodes { casualties { possibleOverlap } } } }")
                        .findValuesAsText("possibleOverlap"))
                .filteredOn("true"::equals)
                .hasSize(marked);
    }

    private static String killed(String text) {
        String[] words = text.split(" ");
        return words.length < 2
                ? "status: ONGOING"
                : "casualties: [ { harm: KILLED, group: %s, count: %s } ]".formatted(words[0], words[1]);
    }

    @Test
    void whoSaysThatTheDeadArePartOfTheOthersCountsThemOnce() {
        report("2024-01-01", "same-whole: casualties: [ { key: dead, harm: KILLED, group: CIVILIANS, count: 5 } ]");
        report(
                "2024-01-02",
                "same-part in same-whole: casualties: [ { harm: KILLED, group: CIVILIANS, count: 3, partOf: same-whole/dead } ]");

        assertThat(dead()).containsExactly("5 {person} false");
        assertThat(possiblySame("casualties", "harm", "")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            kind: SEARCHES, figure: 40                 | kind: SEARCHES, figure: 40               | - 40..80 best 40 {search} true
            kind: SEARCHES, name: of homes, figure: 40 | kind: SEARCHES, figure: 50               | - 50..90 best 50 {search} true
            kind: SEARCHES, name: of homes, figure: 40 | kind: SEARCHES, name: offices, figure: 9 | - 49 {search} false
            kind: DAMAGE, figure: 1000 USD             | kind: DAMAGE, figure: 1000 USD           | DAMAGE 1000..2000 best 1000 USD true
            kind: OTHER, name: Checkpoints, figure: 8  | kind: OTHER, name: checkpoint, figure: 6 | Checkpoints 8..14 best 8 {piece} true
            kind: OTHER, name: Checkpoints, figure: 8  | kind: OTHER, name: check points, figure: 6 | Checkpoints 8 {piece} false, check points 6 {piece} false
            """)
    void measuresOfAPartAreAmongThoseOfTheWhole(String whole, String part, String expected) {
        report("2024-01-01", "same-whole: measures: [ { %s } ]".formatted(whole));
        ReportFile second = report("2024-01-02", "same-part in same-whole: measures: [ { %s } ]".formatted(part));

        assertThat(String.join(", ", measured())).isEqualTo(expected);
        assertThat(possiblySame("measures", "kind", "")).hasSize(expected.endsWith("true") ? 2 : 0);
        assertThat(possiblySame("measures", "kind", ", asOf: \"2024-01-01\"")).isEmpty();
        desk.retract(second);
        assertThat(measured()).hasSize(1).allMatch(sum -> sum.endsWith("false"));
    }

    @Test
    void oneNameInOtherWordsIsTheSameOfTwoReportsAndOfOne() {
        report("2024-01-01", "same-whole: measures: [ { kind: OTHER, name: Posts on roads, figure: 8 } ]");
        report("2024-01-02", "same-whole: measures: [ { kind: OTHER, name: roads posts on, figure: 6 } ]");
        assertThat(measured()).containsExactly("Posts on roads 8..14 best 8 {piece} true");
        assertThat(possiblySame("measures", "name", ""))
                .containsExactly("same-whole: Posts on roads same-whole", "same-whole: roads posts on same-whole");

        report(
                "2024-01-03",
                "same-other: measures: [ { kind: OTHER, name: Post on road, figure: 2 }, { kind: OTHER, name: Vehicles burnt, figure: 7 } ]");
        assertThat(measured())
                .containsExactlyInAnyOrder(
                        "Post on road 10..16 best 10 {piece} true", "Vehicles burnt 7 {piece} false");
    }

    private static List<String> measured() {
        JsonNode sums = GraphQl.query("{ measureTotals(filter: {incident: {key: [" + KEYS
                        + "]}}) { figures { item unit currency low best high possibleOverlap } } }")
                .at("/measureTotals/0/figures");
        List<String> lines = new ArrayList<>();
        sums.forEach(sum ->
                lines.add(Rows.line(sum, "item") + " " + Rows.figure(sum) + " " + Rows.line(sum, "possibleOverlap")));
        return lines.stream().sorted().toList();
    }

    private static List<String> dead() {
        return Rows.of(
                GraphQl.query("{ casualtyTotals(filter: {incident: {key: [" + KEYS
                                + "]}}) { possibleOverlap count { unit low best high } } }")
                        .get("casualtyTotals"),
                "count",
                "possibleOverlap");
    }
}
