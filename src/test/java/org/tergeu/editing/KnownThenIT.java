package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;

/** What the database knew at a moment, apart from what had been reported by a day. */
@QuarkusTest
@TestProfile(Editors.class)
class KnownThenIT {

    private final Edits asel = Edits.by("reviewer");

    private static OffsetDateTime now() {
        return OffsetDateTime.now(ZoneOffset.UTC);
    }

    private static String knownAt(String incident, OffsetDateTime at) {
        return Edits.by("editor")
                .ask(
                        "query ($incident: String!, $at: DateTime!) { figuresKnownAt(incident: $incident, at: $at) { fact then { display origins } now { display } } }",
                        Map.of("incident", incident, "at", at.toString()))
                .answer()
                .faultless()
                .at("data.figuresKnownAt")
                .toString();
    }

    private static List<String> versions(String key, OffsetDateTime at) {
        return Edits.by("editor")
                .ask(
                        "query ($key: String!, $at: DateTime) { reportHistory(key: $key, at: $at) { status source } }",
                        Map.of("key", key, "at", at.toString()))
                .answer()
                .faultless()
                .at("data.reportHistory")
                .all()
                .stream()
                .map(version -> version.at("status").text() + " "
                        + version.at("source").text().replaceAll(".*\"count\":\"(\\d+)\".*", "$1"))
                .toList();
    }

    /** A report on the incident of another one. */
    private static Map<String, Object> on(String report, String incident, String detained) {
        Map<String, Object> input = Edits.report(report, detained);
        ((Map<String, Object>) input.get("report")).put("publishedOn", Map.of("edtf", "2026-05-02"));
        input.put(
                "incidents",
                List.of(Map.of(
                        "key",
                        incident + "-raid",
                        "name",
                        "A raid",
                        "summary",
                        "Made up for a test.",
                        "kind",
                        "RAID",
                        "legalOutcomes",
                        List.of(Map.of("stage", "DETAINED", "counted", "PERSON", "count", detained)))));
        return input;
    }

    @Test
    void eachStateIsThereAsItWas() {
        OffsetDateTime atFirst = now();
        asel.submit(Edits.report("then-a", "10"));
        OffsetDateTime added = now();
        asel.submit(Edits.with(Edits.report("then-a", "11"), "madeFrom", Edits.revision()));
        OffsetDateTime corrected = now();
        asel.submit(on("then-b", "then-a", "14"));
        OffsetDateTime contradicted = now();
        asel.retract("then-a", Edits.revision());
        OffsetDateTime retracted = now();
        String before = Edits.revision();

        String now = "\"now\":{\"display\":\"14\"}}]";
        assertThat(knownAt("then-a-raid", atFirst)).isEqualTo("[{\"fact\":\"detained\",\"then\":null," + now);
        assertThat(knownAt("then-a-raid", added))
                .isEqualTo("[{\"fact\":\"detained\",\"then\":{\"display\":\"10\",\"origins\":1}," + now);
        assertThat(knownAt("then-a-raid", corrected))
                .isEqualTo("[{\"fact\":\"detained\",\"then\":{\"display\":\"11\",\"origins\":1}," + now);
        assertThat(knownAt("then-a-raid", contradicted)).contains("\"then\":{\"display\":\"14\"", now);
        assertThat(knownAt("then-a-raid", retracted))
                .isEqualTo("[{\"fact\":\"detained\",\"then\":{\"display\":\"14\",\"origins\":1}," + now);
        assertThat(knownAt("then-nothing", added)).isEqualTo("[]");
        // All of it was reported on one day, and nothing was changed by asking
        assertThat(Edits.revision()).isEqualTo(before);
        assertThat(Edits.detained("then-a")).isEqualTo("14");

        assertThat(versions("then-a", atFirst)).isEmpty();
        assertThat(versions("then-a", added)).containsExactly("PUBLISHED 10");
        assertThat(versions("then-a", corrected)).containsExactly("PUBLISHED 11", "PUBLISHED 10");
        assertThat(versions("then-a", retracted)).containsExactly("RETRACTED 11", "PUBLISHED 11", "PUBLISHED 10");
        List<Answer> changes = Ask.data(
                        "query ($since: DateTime, $until: DateTime) { changes(filter: { report: [\"then-a\"], since: $since, until: $until }) { nodes { kind } } }",
                        Map.of("since", added.toString(), "until", contradicted.toString()))
                .at("changes.nodes")
                .all();
        assertThat(changes.stream().map(change -> change.at("kind").text())).containsExactly("REVISED");
    }

    @Test
    void aMomentThatIsNoneIsRefused() {
        for (String wrong : List.of("yesterday", "2026-05-01", "2026-05-01T10:00", "2026-13-01T00:00:00Z")) {
            assertThat(Edits.by("editor")
                            .ask("{ figuresKnownAt(incident: \"x\", at: \"" + wrong + "\") { fact } }", Map.of())
                            .code())
                    .as(wrong)
                    .isEqualTo("INVALID_DOCUMENT");
        }
    }
}
