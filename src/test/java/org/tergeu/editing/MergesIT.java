package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;

/** Two incidents are found to be one, and found to be two again. */
@QuarkusTest
@TestProfile(Editors.class)
class MergesIT {

    private final Edits asel = Edits.by("reviewer");

    /** A report on an incident that may be known. */
    private static Map<String, Object> about(String report, String incident, String detained) {
        Map<String, Object> input = Edits.report(report, "1");
        input.put(
                "incidents",
                List.of(Map.of(
                        "key",
                        incident,
                        "name",
                        "Raid in " + incident,
                        "summary",
                        "Made up.",
                        "kind",
                        "RAID",
                        "occurred",
                        Map.of("edtf", "2026-04-20"),
                        "places",
                        List.of(Map.of("place", "KZ-75", "precision", "REGION")),
                        "legalOutcomes",
                        List.of(Map.of("stage", "DETAINED", "counted", "PERSON", "count", detained)))));
        return input;
    }

    private static Answer incident(String key) {
        return Ask.data(
                        "query ($key: String!) { incident(key: $key) { id key legalOutcomes { count { display } claims { report { key } } } reports { key } } }",
                        Map.of("key", key))
                .at("incident");
    }

    private static String detained(String key) {
        return incident(key).at("legalOutcomes.0.count.display").text();
    }

    @Test
    void mergeCoversLaterReportsAndCanBeUndone() {
        asel.submit(about("merge-a-1", "merge-a", "10"));
        asel.submit(about("merge-b-1", "merge-b", "12"));
        String oldId = incident("merge-b").at("id").text();

        Answer merged = asel.merge("merge-b", "merge-a", Edits.revision());
        assertThat(merged.at("userErrors").all()).isEmpty();
        assertThat(merged.at("incident.key").text()).isEqualTo("merge-a");
        assertThat(detained("merge-a")).isEqualTo("between 10 and 12, reports differ");

        // The old key and the old identifier lead there, with all that is asked of it
        assertThat(incident("merge-b").toString()).isEqualTo(incident("merge-a").toString());
        assertThat(Ask.data("query ($id: ID!) { node(id: $id) { ... on Incident { key } } }", Map.of("id", oldId))
                        .at("node.key")
                        .text())
                .isEqualTo("merge-a");

        // A later report that names the old one, and one that names the other
        asel.submit(about("merge-b-2", "merge-b", "12"));
        asel.submit(about("merge-a-2", "merge-a", "10"));
        assertThat(incident("merge-a").at("reports").each("key"))
                .containsExactlyInAnyOrder("merge-a-1", "merge-b-1", "merge-b-2", "merge-a-2");

        assertThat(asel.unmerge("merge-b", Edits.revision()).at("incident.key").text())
                .isEqualTo("merge-b");
        assertThat(detained("merge-a")).isEqualTo("10");
        assertThat(detained("merge-b")).isEqualTo("12");
        assertThat(incident("merge-a").at("reports").each("key")).containsExactlyInAnyOrder("merge-a-1", "merge-a-2");
        assertThat(incident("merge-b").at("reports").each("key")).containsExactlyInAnyOrder("merge-b-1", "merge-b-2");
        assertThat(incident("merge-b").at("id").text()).isEqualTo(oldId);
        assertThat(Ask.data(
                                "{ changes(filter: { kind: [MERGED, UNMERGED], report: [\"merge-b\"] }) { nodes { kind key into } } }")
                        .at("changes.nodes")
                        .toString())
                .isEqualTo(
                        "[{\"kind\":\"MERGED\",\"key\":\"merge-b\",\"into\":\"merge-a\"},{\"kind\":\"UNMERGED\",\"key\":\"merge-b\",\"into\":\"merge-a\"}]");
    }

    /** A figure that a report does not touch is not among those that it would change, under whichever key it names the incident. */
    @Test
    void previewUnderTheOldKeyShowsWhatChanges() {
        asel.submit(about("merge-preview-1", "merge-preview-a", "5"));
        asel.submit(about("merge-preview-2", "merge-preview-b", "7"));
        asel.merge("merge-preview-b", "merge-preview-a", Edits.revision());

        Map<String, Object> searches = Edits.report("merge-preview-3", "1");
        searches.put(
                "incidents",
                List.of(Map.of(
                        "key", "merge-preview-b", "measures", List.of(Map.of("kind", "SEARCHES", "figure", "4")))));
        Answer preview = asel.validate(searches);
        assertThat(preview.at("userErrors").all()).isEmpty();
        assertThat(preview.at("figures").each("kind")).containsExactly("MEASURE");
        assertThat(preview.at("figures.0.incident").text()).isEqualTo("merge-preview-a");

        Answer same = asel.validate(about("merge-preview-4", "merge-preview-b", "9"));
        assertThat(same.at("figures").each("fact")).hasSize(1);
        assertThat(same.at("figures.0.before.low").isNull()).isFalse();
    }

    /** The parts of one come below the whole of the other. */
    @Test
    void aMergeMakesNoTreeThatIsTooDeep() {
        asel.submit(chain("merge-upper", 8));
        asel.submit(chain("merge-lower", 10));
        String revision = Edits.revision();

        Answer refused = asel.merge("merge-lower-1", "merge-upper-8", revision);

        assertThat(refused.at("userErrors").each("message"))
                .singleElement()
                .asString()
                .contains("a tree of more than 16 levels with 'merge-lower-10' in it");
        assertThat(Edits.revision()).isEqualTo(revision);
        assertThat(incident("merge-lower-1").at("key").text()).isEqualTo("merge-lower-1");

        assertThat(asel.merge("merge-lower-1", "merge-upper-7", Edits.revision())
                        .at("userErrors")
                        .all())
                .isEmpty();
    }

    /** A report on incidents each of which is a part of the one before. */
    private static Map<String, Object> chain(String name, int levels) {
        Map<String, Object> report = Edits.report(name, "1");
        report.put(
                "incidents",
                IntStream.rangeClosed(1, levels)
                        .mapToObj(level -> {
                            Map<String, Object> incident = new HashMap<>(Map.of(
                                    "key", name + "-" + level, "name", "Level", "summary", "Made up.", "kind", "RAID"));
                            if (level > 1) {
                                incident.put("partOf", name + "-" + (level - 1));
                            }
                            return incident;
                        })
                        .toList());
        return report;
    }

    /** What other incidents and statistics say of it, and of its facts, goes along. */
    @Test
    void whatRefersToItGoesAlong() {
        asel.submit(about("merge-c-1", "merge-c", "10"));
        asel.submit(about("merge-d-1", "merge-d", "12"));
        Map<String, Object> part = Edits.report("merge-part", "3");
        part.put(
                "incidents",
                List.of(Map.of(
                        "key",
                        "merge-part",
                        "name",
                        "A part",
                        "summary",
                        "Made up.",
                        "kind",
                        "RAID",
                        "partOf",
                        "merge-d",
                        "legalOutcomes",
                        List.of(Map.of(
                                "stage",
                                "DETAINED",
                                "counted",
                                "PERSON",
                                "count",
                                "3",
                                "partOf",
                                "merge-d/detained")))));
        asel.submit(part);

        asel.merge("merge-d", "merge-c", Edits.revision());
        String whole =
                "{ incident(key: \"merge-part\") { partOf { key } legalOutcomes { partOf { incident { key } } } } }";
        assertThat(Ask.data(whole).at("incident").toString())
                .isEqualTo(
                        "{\"partOf\":{\"key\":\"merge-c\"},\"legalOutcomes\":[{\"partOf\":{\"incident\":{\"key\":\"merge-c\"}}}]}");

        asel.unmerge("merge-d", Edits.revision());
        assertThat(Ask.data(whole).at("incident").toString())
                .isEqualTo(
                        "{\"partOf\":{\"key\":\"merge-d\"},\"legalOutcomes\":[{\"partOf\":{\"incident\":{\"key\":\"merge-d\"}}}]}");
    }

    @Test
    void whatAReportDistinguishesIsTwo() {
        asel.submit(about("merge-e-1", "merge-e", "10"));
        asel.submit(about("merge-f-1", "merge-f", "12"));
        Map<String, Object> both = Edits.report("merge-both", "3");
        both.put("incidents", List.of(Map.of("key", "merge-e", "related", List.of("merge-f"))));
        asel.submit(both);
        String before = Edits.revision();

        Answer refused = asel.merge("merge-e", "merge-f", before);
        assertThat(refused.at("userErrors").each("code")).containsExactly("INVALID");
        assertThat(refused.at("userErrors").toString()).contains("merge-both");
        assertThat(Edits.revision()).isEqualTo(before);
        assertThat(detained("merge-e")).isEqualTo("10");

        // Nor may a report do so once they are one
        asel.retract("merge-both", Edits.revision());
        Map<String, Object> other = about("merge-g-1", "merge-g", "10");
        asel.submit(other);
        asel.submit(about("merge-h-1", "merge-h", "10"));
        asel.merge("merge-g", "merge-h", Edits.revision());
        Map<String, Object> again = Edits.report("merge-again", "3");
        again.put("incidents", List.of(Map.of("key", "merge-g"), Map.of("key", "merge-h")));
        Answer answer = asel.submit(again);
        assertThat(answer.at("userErrors").each("code")).containsExactly("INVALID");
        assertThat(answer.at("userErrors").toString()).contains("merge-g", "merge-h", "they were merged");
    }

    @Test
    void aMergeThatCannotBeIsRefused() {
        asel.submit(about("merge-i-1", "merge-i", "10"));
        String read = Edits.revision();
        asel.submit(about("merge-j-1", "merge-j", "12"));
        asel.submit(about("merge-k-1", "merge-k", "12"));
        String now = Edits.revision();

        assertThat(asel.merge("merge-i", "merge-i", now).at("userErrors").each("code"))
                .containsExactly("INVALID");
        assertThat(asel.merge("merge-none", "merge-i", now).at("userErrors").each("code"))
                .containsExactly("NOT_FOUND");
        assertThat(asel.merge("merge-i", "merge-j", read).at("userErrors").each("code"))
                .containsExactly("CHANGED_MEANWHILE");
        assertThat(asel.unmerge("merge-i", now).at("userErrors").each("code")).containsExactly("NOT_FOUND");
        assertThat(new Edits(Editors.token("reviewer")
                                .claim("publishers", List.of("orda-kz"))
                                .text())
                        .merge("merge-i", "merge-j", now)
                        .at("userErrors")
                        .each("code"))
                .containsExactly("NOT_ALLOWED");
        asel.merge("merge-i", "merge-j", now);
        for (List<String> chain : List.of(List.of("merge-j", "merge-k"), List.of("merge-k", "merge-i"))) {
            assertThat(asel.merge(chain.get(0), chain.get(1), Edits.revision())
                            .at("userErrors")
                            .each("code"))
                    .containsExactly("INVALID");
        }
    }

    @Test
    void whatMayBeTheSameIsSuggestedWithItsReasons() {
        asel.submit(about("merge-like-1", "merge-like-market-hall", "37"));
        asel.submit(about("merge-like-2", "merge-like-market-halls", "37"));

        List<Answer> likely = Edits.by("editor")
                .ask(
                        "{ likelyDuplicates(key: \"merge-like-market-hall\") { reasons similarity incident { key } } }",
                        Map.of())
                .answer()
                .faultless()
                .at("data.likelyDuplicates")
                .all();

        assertThat(likely.get(0).at("incident.key").text()).isEqualTo("merge-like-market-halls");
        assertThat(likely.get(0).at("reasons").toString())
                .isEqualTo(
                        "[\"may have occurred on the same day, or the next\",\"took place in the same place\",\"has the same figures: detained\",\"has a name that is alike\"]");
    }
}
