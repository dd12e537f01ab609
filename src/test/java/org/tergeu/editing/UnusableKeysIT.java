package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;

/** What nothing can have as its key is a mistake of the caller; the refusal is short and shows every letter. */
@QuarkusTest
@TestProfile(Editors.class)
class UnusableKeysIT {

    private static final int LONGEST_MESSAGE = 400;

    private final Edits admin = Edits.by("admin");

    /** The keys of changes are bound by another way than those of questions, which a gate of their own refuses. */
    @ParameterizedTest
    @CsvSource({
        "retractReport, key",
        "reinstateReport, key",
        "undoChange, key",
        "reviewDraft, key",
        "publishDraft, key",
        "discardDraft, key",
        "mergeIncidents, from",
        "mergeIncidents, into",
        "mergeOrganizations, from",
        "mergeOrganizations, into",
        "mergePeople, from",
        "unmergeIncident, key",
        "unmergeOrganization, key",
        "unmergePerson, key",
        "describeOrganization, key",
        "describePerson, key",
        "describePlace, code",
        "undoDescription, key",
        "erasePerson, key"
    })
    void aKeyThatNothingCanHaveIsNotFound(String field, String named) {
        for (Map.Entry<String, String> bad : Map.of(
                        "a\u0000b", "'a\\u0000b'", "a\ufeffb", "'a\\ufeffb'", "x".repeat(9_000), "xxx…'")
                .entrySet()) {
            Answer refused = change(field, named, bad.getKey());

            assertThat(refused.at("userErrors").each("code")).containsExactly("NOT_FOUND");
            assertThat(refused.at("userErrors.0.path").toString()).isEqualTo("[\"input\",\"" + named + "\"]");
            assertThat(refused.at("userErrors.0.message").text())
                    .contains(bad.getValue())
                    .hasSizeLessThan(LONGEST_MESSAGE);
        }
    }

    private Answer change(String field, String named, String key) {
        Map<String, Object> input = new LinkedHashMap<>();
        if (field.startsWith("merge")) {
            input.put(
                    named.equals("from") ? "into" : "from",
                    field.equals("mergeIncidents") ? "2025-01-prison-drug-operation" : "orda-kz");
        }
        if (field.equals("undoDescription")) {
            input.put("thing", "PERSON");
        }
        if (field.equals("erasePerson")) {
            input.put("description", "an official");
        } else {
            input.put(field.startsWith("undo") ? "revision" : "madeFrom", Edits.revision());
        }
        input.put(named, key);
        String type = Character.toUpperCase(field.charAt(0)) + field.substring(1) + "Input";
        return admin.change(field, type, "outcome userErrors { code path message }", input);
    }

    @Test
    void aRevisionIsQuotedByItsBeginning() {
        assertThat(admin.retract("unusable-none", "9x".repeat(9_000))
                        .at("userErrors.0.message")
                        .text())
                .hasSizeLessThan(LONGEST_MESSAGE);
        assertThat(admin.submit(Edits.with(Edits.report("unusable-new", "1"), "madeFrom", "9\u200b"))
                        .at("userErrors.0.message")
                        .text())
                .contains("'9\\u200b'");
    }

    @Test
    void questionsQuoteTheBeginningOfWhatTheyRefuseAndShowEveryLetter() {
        for (String question : List.of(
                "figuresKnownAt(incident: $value, at: \"2026-01-01T00:00:00Z\") { fact }",
                "report(key: $value) { title }",
                "incidents(after: $value) { totalCount }",
                "node(id: $value) { id }")) {
            String type = question.startsWith("node") ? "ID!" : "String!";
            Answer refused = admin.ask(
                            "query ($value: " + type + ") { " + question + " }",
                            Map.of("value", "\ufeff\u0000" + "x".repeat(9_000)))
                    .answer();

            assertThat(refused.at("errors.0.extensions.code").text())
                    .isIn("INVALID_ARGUMENT", "INVALID_CURSOR", "INVALID_ID");
            assertThat(refused.at("errors.0.message").text())
                    .contains("'\\ufeff\\u0000xxx")
                    .hasSizeLessThan(LONGEST_MESSAGE);
        }
    }
}
