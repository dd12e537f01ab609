package org.tergeu.exchange.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Bring.Result;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;

/** The {@code kept} part of a line: what another database has to know beside the report. */
@QuarkusTest
@TestProfile(Editors.class)
class ImportedKeptDocumentsIT {

    private static final Bring REVIEWER = Bring.by("reviewer");

    @Test
    void whatIsKeptBesideALineIsKnownAndStandsForNothing() {
        Map<String, Object> kept = Map.of(
                "organizations", List.of(Map.of("key", "kept-unit", "name", "A kept unit", "kind", "POLICE")),
                "incidents",
                        List.of(Map.of(
                                "key", "kept-dropped-raid", "seizures", List.of(Map.of("key", "seized-hashish")))));
        Map<String, Object> dropped = Bring.report("kept-dropped", "3");
        Map<String, Object> naming = Edits.with(
                Bring.about("kept-naming", "kept-other", "4"),
                "organizations",
                List.of(Map.of("key", "kept-part", "name", "A part", "kind", "POLICE", "parent", "kept-unit")));

        Result alone = REVIEWER.lines("", naming);
        assertThat(alone.refused()).contains("1 INVALID organizations[0].parent");
        // The line that names it comes before the one that keeps it
        Object[] lines = {naming, Edits.with(dropped, "kept", kept), Bring.report("kept-other", "1")};
        Result first = REVIEWER.lines("", lines);
        assertThat(first.refused()).isEmpty();
        assertThat(first.count("lines")).isEqualTo(3);
        assertThat(first.count("added")).isEqualTo(3);
        assertThat(Imported.organization("kept-unit"))
                .isEqualTo(
                        "{\"key\":\"kept-unit\",\"name\":\"A kept unit\",\"country\":null,\"parents\":[],\"names\":[{\"name\":\"A kept unit\"}]}");
        String source = Ask.data("{ report(key: \"kept-dropped\") { source kept } }")
                .at("report")
                .toString();
        assertThat(source)
                .contains("\\\"organizations\\\":[{\\\"key\\\":\\\"kept-unit\\\"")
                .doesNotContain("\\\"kept\\\"");
        assertThat(Edits.by("editor").history("kept-dropped")).hasSize(1);

        String before = Edits.revision();
        assertThat(REVIEWER.lines("", lines).count("unchanged")).isEqualTo(3);
        assertThat(REVIEWER.lines("", dropped).count("unchanged")).isEqualTo(1);
        assertThat(REVIEWER.lines(
                                "",
                                Edits.with(
                                        dropped,
                                        "kept",
                                        Map.of(
                                                "organizations",
                                                List.of(Map.of(
                                                        "key", "kept-unit", "name", "Another", "kind", "COURT")))))
                        .count("unchanged"))
                .isEqualTo(1);
        assertThat(Edits.revision()).isEqualTo(before);
        assertThat(Imported.organization("kept-unit"))
                .contains("\"A kept unit\"")
                .doesNotContain("Another");
    }

    @Test
    void whatIsWrongWithWhatIsKeptHasItsPlace() {
        Map<String, Object> kept = Map.of(
                "organizations", List.of(Map.of("key", "kept-wrong", "name", "A unit", "kind", "POLIZEI")),
                "people", "nobody",
                "places", List.of(Map.of("code", "KZ-75", "name", "Almaty", "level", "CITY", "parent", "KZ")),
                "incidents", List.of(Map.of("key", "A raid", "measures", List.of())),
                "statistics", List.of(Map.of("name", "Cases")),
                "report", Map.of("key", "kept-other"));
        Result result = REVIEWER.lines(
                "",
                Edits.with(Bring.report("kept-wrong-1", "3"), "kept", kept),
                Edits.with(Edits.ofStatus(Bring.report("kept-wrong-2", "3"), "DRAFT"), "kept", Map.of()),
                Map.of("kept", Map.of()),
                Edits.with(Bring.report("kept-wrong-3", "3"), "kept", List.of("x")),
                Edits.with(
                        Bring.report("kept-wrong-4", "3"),
                        "kept",
                        Map.of(
                                "organizations",
                                List.of(Map.of(
                                        "key", "kept-wrong", "name", "A", "kind", "POLICE", "parent", "kept-none")))));
        assertThat(result.refused())
                .contains(
                        "1 INVALID kept.organizations[0].kind",
                        "1 INVALID kept.people",
                        "1 INVALID kept.places[0].code",
                        "1 INVALID kept.incidents[0].key",
                        "1 INVALID kept.incidents[0].measures",
                        "1 INVALID kept.statistics[0].key",
                        "1 INVALID kept.report",
                        "2 INVALID kept",
                        "3 INVALID report",
                        "4 INVALID kept",
                        "5 INVALID kept.organizations[0].parent");
        assertThat(result.count("refused")).isEqualTo(5);
    }
}
