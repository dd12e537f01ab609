package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;

/** Casualties and measures that may be the same, over an incident and its part. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class SameHarmsIT extends PossiblySame {

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
