package org.tergeu.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Bring.Result;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.FullDisk;
import org.tergeu.testsupport.Warnings;

/** Lines of an import: reports that are recorded, refused, repeated, or wait for what a later line defines. */
@QuarkusTest
@TestProfile(Editors.class)
class ImportIT {

    private static final Bring REVIEWER = Bring.by("reviewer");

    @Inject
    DataSource database;

    /** Each would make the other contain itself: the first is right once the second says otherwise. */
    @Test
    void aReportThatMakesACircleWaitsForWhatOthersSayThen() {
        Map<String, Object> up = Edits.with(
                Bring.report("circle-up", "1"),
                "organizations",
                List.of(
                        Map.of("key", "circle-a", "name", "A", "kind", "POLICE", "parent", "circle-b"),
                        Map.of("key", "circle-b", "name", "B", "kind", "POLICE")));
        Map<String, Object> down = Edits.with(
                Bring.report("circle-down", "1"),
                "organizations",
                List.of(Map.of("key", "circle-b", "name", "B", "kind", "POLICE", "parent", "circle-a")));
        REVIEWER.lines("", up);
        Map<String, Object> corrected = Edits.with(
                Bring.report("circle-up", "1"),
                "organizations",
                List.of(
                        Map.of("key", "circle-a", "name", "A", "kind", "POLICE"),
                        Map.of("key", "circle-b", "name", "B", "kind", "POLICE")));

        assertThat(REVIEWER.lines("", down).refused()).containsExactly("1 INVALID organizations[0].parent");
        assertThat(REVIEWER.lines("?allOrNothing=true", down, Bring.report("circle-other", "1"))
                        .refused())
                .containsExactly("1 INVALID organizations[0].parent");
        Result both = REVIEWER.lines("?allOrNothing=true", down, corrected);
        assertThat(both.refused()).isEmpty();
        assertThat(both.count("added")).isEqualTo(1);
        assertThat(both.count("revised")).isEqualTo(1);
    }

    /** Nothing is wrong with any of the lines, and the same go in once there is room. */
    @ParameterizedTest
    @ValueSource(strings = {FullDisk.NO_ROOM, "53200", "58030", "57P02"})
    void aDatabaseWithoutRoomEndsAnImportAndRefusesNoLine(String state) throws SQLException {
        Object[] lines = IntStream.range(0, 20)
                .mapToObj(n -> (Object) Bring.report("import-full-" + state.toLowerCase(Locale.ROOT) + "-" + n, "3"))
                .toArray();
        Object decision =
                Map.of("describeOrganization", Map.of("key", "orda-kz", "parents", List.of(), "country", "KZ"));
        String before = Edits.revision();
        try (FullDisk full = FullDisk.of(database, state);
                Warnings log = Warnings.listen()) {
            for (Result result : List.of(
                    REVIEWER.lines("", lines),
                    REVIEWER.lines("?allOrNothing=true", lines),
                    REVIEWER.lines("", decision))) {
                assertThat(result.refused()).isEmpty();
                assertThat(result.count("refused")).isZero();
                assertThat(result.count("added")).isZero();
                assertThat(result.summary().at("ended.reason").text()).isEqualTo("DATABASE_UNAVAILABLE");
                assertThat(result.summary().at("ended.message").text())
                        .isEqualTo(
                                "The database is not available now. Import the same again once it is: what is there already stays as it is.");
            }
            // One outage is logged once in ten seconds, and another test may have met one.
            assertThat(log.lines())
                    .hasSizeLessThanOrEqualTo(1)
                    .allSatisfy(line -> assertThat(line)
                            .startsWith("The database is not available (")
                            .doesNotContain("\n"));
        }
        assertThat(Edits.revision()).isEqualTo(before);

        Result again = REVIEWER.lines("", lines);
        assertThat(again.refused()).isEmpty();
        assertThat(again.count("added")).isEqualTo(20);
    }

    @Test
    void whatIsRefusedIsListedByLineWhileTheRestGoesIn() throws IOException {
        Result result = REVIEWER.lines(
                "",
                Bring.report("import-a", "3"),
                "{\"report\": ",
                "",
                Edits.with(Bring.report("import-b", "2"), "colour", "red"),
                Bring.report("import-c", "elevenish"),
                Bring.report("import-a", "4"),
                Bring.about("import-d", "nowhere", "3"),
                "{\"report\": {\"key\": \"import-nul\", \"title\": \"a\\u0000b\"}}",
                "{\"report\": {\"key\": \"import-half\", \"title\": \"a\\ud800b\", \"publisher\": \"orda-kz\", \"language\": \"en\", \"tier\": \"NEWS\", \"publishedOn\": \"2026\"}}",
                Bring.report("import-e", "> 11"));

        assertThat(result.refused())
                .contains(
                        "2 INVALID ",
                        "4 INVALID colour",
                        "5 INVALID incidents[0].legalOutcomes[0].count",
                        "6 INVALID report.key",
                        "7 INVALID incidents[0]",
                        "9 INVALID report.title")
                .anyMatch(fault -> fault.startsWith("8 INVALID report.title"))
                .noneMatch(fault -> fault.startsWith("1 ") || fault.startsWith("10 "));
        assertThat(result.faults().get(0).at("message").text())
                .startsWith("column ")
                .contains("allowed: one JSON document");
        assertThat(result.count("lines")).isEqualTo(9);
        assertThat(result.count("added")).isEqualTo(2);
        assertThat(result.count("refused")).isEqualTo(7);
        assertThat(result.summary().at("revision").text()).isEqualTo(Edits.revision());
        assertThat(Edits.detained("import-a")).isEqualTo("3");
        assertThat(Edits.detained("import-e")).isEqualTo("more than 11");
        assertThat(Imported.uploads()).isEmpty();
    }

    @Test
    void aRepeatChangesNothingAndAnotherVersionReplaces() {
        Object[] lines = {Bring.report("import-again", "3"), Bring.report("import-again-2", "5")};
        REVIEWER.lines("", lines);
        String before = Edits.revision();

        assertThat(REVIEWER.lines("", lines).count("unchanged")).isEqualTo(2);
        assertThat(Edits.revision()).isEqualTo(before);
        Edits.by("reviewer").submit(Edits.with(Edits.report("import-again", "9"), "madeFrom", before));
        Result late = REVIEWER.lines("?madeFrom=" + before, lines);
        assertThat(late.refused()).containsExactly("1 CHANGED_MEANWHILE madeFrom");
        assertThat(Edits.detained("import-again")).isEqualTo("9");
        assertThat(REVIEWER.lines("", lines).count("revised")).isEqualTo(1);
        assertThat(Edits.detained("import-again")).isEqualTo("3");
        assertThat(Edits.by("editor").history("import-again"))
                .extracting(version -> version.at("changedBy").text())
                .containsOnly("asel")
                .hasSize(3);
    }

    @Test
    void aLineMayUseWhatALaterOneDefines() {
        Result result = REVIEWER.lines(
                "",
                Bring.about("import-late-3", "import-late-1", "3"),
                Edits.with(
                        Bring.about("import-late-2", "import-late-1", "3"),
                        "organizations",
                        List.of(Map.of("key", "import-late-unit", "name", "A unit", "kind", "POLICE"))),
                Edits.with(
                        Bring.report("import-late-1", "3"),
                        "incidents",
                        List.of(Map.of(
                                "key", "import-late-1-raid",
                                "name", "A raid",
                                "summary", "Made up.",
                                "kind", "RAID",
                                "participants",
                                        List.of(Map.of("organization", "import-late-unit", "role", "CONDUCTED"))))));

        // The second defines what the third needs, and needs what the third defines.
        assertThat(result.refused()).isEmpty();
        assertThat(result.count("added")).isEqualTo(3);
        assertThat(REVIEWER.lines(
                                "",
                                Bring.about("import-late-6", "import-late-4", "3"),
                                Bring.about("import-late-5", "import-late-4", "3"),
                                Bring.report("import-late-4", "3"))
                        .count("added"))
                .isEqualTo(3);
    }

    @Test
    void allOrNothingIsOneTransaction() {
        String before = Edits.revision();
        Result refused = REVIEWER.lines(
                "?allOrNothing=true",
                Bring.report("import-all-1", "3"),
                Bring.report("import-all-2", "x"),
                Bring.report("import-all-3", "y"));

        assertThat(refused.refused()).extracting(fault -> fault.charAt(0)).containsExactly('2', '3');
        assertThat(refused.summary().at("recorded").isTrue()).isFalse();
        assertThat(refused.summary().at("ended.reason").text()).isEqualTo("ALL_OR_NOTHING");
        assertThat(Edits.revision()).isEqualTo(before);
        Result all = REVIEWER.lines(
                "?allOrNothing=true",
                Bring.about("import-all-2", "import-all-1", "4"),
                Bring.report("import-all-1", "3"));
        assertThat(all.count("added")).isEqualTo(2);
        assertThat(all.summary().at("recorded").isTrue()).isTrue();
        assertThat(Edits.detained("import-all-1")).isNotEqualTo("none");
    }

    /** What holds for a report that is submitted holds for a line. */
    @Test
    void aLineHasTheLimitsOfASubmittedReport() {
        Map<String, Object> wide = Edits.with(
                Bring.report("import-wide", "1"),
                "people",
                java.util.stream.IntStream.range(0, 5_100)
                        .mapToObj(n -> Map.of())
                        .toList());
        Result result = REVIEWER.lines(
                "",
                Edits.with(Bring.report("import-long", "1"), "x", "y".repeat(262_144)),
                wide,
                Bring.report("import-short", "1"));

        assertThat(result.refused()).containsExactly("1 INVALID ", "2 INVALID ");
        assertThat(result.faults().get(0).at("message").text()).contains("at most 262144 are allowed");
        assertThat(result.faults().get(1).at("message").text()).contains("at most 5000 are allowed");
        assertThat(result.count("added")).isEqualTo(1);
    }

    @Test
    void aLineThatIsNoObjectIsRefusedForThatAlone() {
        assertThat(REVIEWER.lines("", "[]", "5", "null").refused())
                .containsExactly("1 INVALID ", "2 INVALID ", "3 INVALID ");
    }
}
