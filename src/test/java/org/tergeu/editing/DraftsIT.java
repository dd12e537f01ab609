package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;

/** An editor prepares, a reviewer approves and publishes; what stands counts until then. */
@QuarkusTest
@TestProfile(Editors.class)
class DraftsIT {

    private final Edits editor =
            new Edits(Editors.token("editor").subject("bolat").text());
    private final Edits reviewer = Edits.by("reviewer");

    private static Map<String, Object> draft(String key, String detained) {
        return Edits.ofStatus(Edits.report(key, detained), "DRAFT");
    }

    private Answer draftOf(String key) {
        return editor.ask(
                        "query ($key: String!) { draft(key: $key) { status changedBy revision source differences { path before after } } }",
                        Map.of("key", key))
                .answer()
                .faultless()
                .at("data.draft");
    }

    @Test
    void aCorrectionOfAPublishedReportWaitsForItsReview() {
        reviewer.submit(Edits.report("draft-correct", "5"));
        assertThat(editor.submit(Edits.with(draft("draft-correct", "6"), "madeFrom", Edits.revision()))
                        .at("outcome")
                        .text())
                .isEqualTo("DRAFTED");

        // What stands goes on counting
        assertThat(Edits.detained("draft-correct")).isEqualTo("5");
        Answer draft = draftOf("draft-correct");
        assertThat(draft.at("status").text()).isEqualTo("DRAFT");
        assertThat(draft.at("changedBy").text()).isEqualTo("bolat");
        assertThat(draft.at("differences").each("path"))
                .containsExactly("incidents[draft-correct-raid].legalOutcomes[0].count", "report.status");

        // It is not published without a review, nor after a change
        String read = draft.at("revision").text();
        assertThat(reviewer.ofDraft("publishDraft", "draft-correct", read)
                        .at("userErrors")
                        .each("code"))
                .containsExactly("INVALID");
        assertThat(reviewer.ofDraft("reviewDraft", "draft-correct", read)
                        .at("outcome")
                        .text())
                .isEqualTo("REVIEWED");
        assertThat(draftOf("draft-correct").at("status").text()).isEqualTo("REVIEWED");
        assertThat(editor.submit(Edits.with(draft("draft-correct", "7"), "madeFrom", Edits.revision()))
                        .at("outcome")
                        .text())
                .isEqualTo("DRAFTED");
        assertThat(draftOf("draft-correct").at("status").text()).isEqualTo("DRAFT");
        reviewer.ofDraft("reviewDraft", "draft-correct", Edits.revision());
        assertThat(reviewer.ofDraft("publishDraft", "draft-correct", Edits.revision())
                        .at("outcome")
                        .text())
                .isEqualTo("REVISED");
        assertThat(Edits.detained("draft-correct")).isEqualTo("7");
        assertThat(draftOf("draft-correct").isNull()).isTrue();

        // The next version differs in what was changed, and in no status
        reviewer.submit(Edits.with(Edits.report("draft-correct", "8"), "madeFrom", Edits.revision()));
        assertThat(reviewer.history("draft-correct").get(0).at("differences").each("path"))
                .containsExactly("incidents[draft-correct-raid].legalOutcomes[0].count");
    }

    @Test
    void aNewReportIsServedOnceItIsPublished() {
        editor.submit(draft("draft-new", "5"));
        assertThat(Ask.data("{ report(key: \"draft-new\") { key } }")
                        .at("report")
                        .isNull())
                .isTrue();
        assertThat(editor.ask("{ drafts(status: DRAFT) { key title } }", Map.of())
                        .answer()
                        .faultless()
                        .at("data.drafts")
                        .each("key"))
                .contains("draft-new");
        reviewer.ofDraft("reviewDraft", "draft-new", Edits.revision());

        assertThat(reviewer.ofDraft("publishDraft", "draft-new", Edits.revision())
                        .at("outcome")
                        .text())
                .isEqualTo("ADDED");
        assertThat(Edits.detained("draft-new")).isEqualTo("5");
    }

    @Test
    void aDraftIsMadeFromAVersionToo() {
        editor.submit(draft("draft-two", "5"));
        String read = Edits.revision();
        reviewer.submit(Edits.with(draft("draft-two", "6"), "madeFrom", read));

        Answer late = editor.submit(Edits.with(draft("draft-two", "7"), "madeFrom", read));

        assertThat(late.at("userErrors").each("code")).containsExactly("CHANGED_MEANWHILE");
        assertThat(late.at("conflict.differences").each("before")).containsExactly("6");
        assertThat(editor.submit(draft("draft-two", "6")).at("outcome").text()).isEqualTo("UNCHANGED");
        assertThat(editor.ofDraft("discardDraft", "draft-two", read)
                        .at("userErrors")
                        .each("code"))
                .containsExactly("CHANGED_MEANWHILE");
    }

    /** Whoever approves, publishes or discards has looked at a version; that of a draft is kept as long as the draft is. */
    @Test
    void aConflictShowsWhatChangedInTheDraft() {
        editor.submit(draft("draft-seen", "5"));
        String read = Edits.revision();
        editor.submit(Edits.with(draft("draft-seen", "6"), "madeFrom", read));
        String later = Edits.revision();
        editor.submit(Edits.with(draft("draft-seen", "7"), "madeFrom", later));

        for (String field : List.of("reviewDraft", "publishDraft", "discardDraft")) {
            Answer late = reviewer.ofDraft(field, "draft-seen", read);
            assertThat(late.at("userErrors").each("code")).as(field).containsExactly("CHANGED_MEANWHILE");
            assertThat(late.at("conflict.differences").toString())
                    .as(field)
                    .isEqualTo(
                            "[{\"path\":\"incidents[draft-seen-raid].legalOutcomes[0].count\",\"before\":\"7\",\"after\":\"5\"}]");
            assertThat(reviewer.ofDraft(field, "draft-seen", later)
                            .at("conflict.differences")
                            .each("after"))
                    .as(field)
                    .containsExactly("6");
        }
        String last = Edits.revision();
        reviewer.ofDraft("reviewDraft", "draft-seen", last);
        assertThat(reviewer.ofDraft("reviewDraft", "draft-seen", last)
                        .at("conflict.differenceCount")
                        .number())
                .as("an approval changes nothing of what it says")
                .isZero();
    }

    /** The report was changed after the draft was made: publishing it would take that back. */
    @Test
    void aDraftDoesNotOverwriteWhatCameAfterIt() {
        reviewer.submit(Edits.report("draft-late", "5"));
        String from = Edits.revision();
        editor.submit(Edits.with(draft("draft-late", "6"), "madeFrom", Edits.revision()));
        reviewer.submit(Edits.with(Edits.report("draft-late", "8"), "madeFrom", Edits.revision()));
        reviewer.ofDraft("reviewDraft", "draft-late", Edits.revision());

        Answer refused = reviewer.ofDraft("publishDraft", "draft-late", Edits.revision());

        assertThat(refused.at("userErrors").each("code")).containsExactly("CHANGED_MEANWHILE");
        assertThat(refused.at("userErrors.0.message").text())
                .isEqualTo("the draft was made from revision " + from + ", and there is a version of revision "
                        + refused.at("conflict.revision").text() + "; look at what differs, and change that version");
        assertThat(refused.at("conflict.status").text()).isEqualTo("PUBLISHED");
        assertThat(Edits.detained("draft-late")).isEqualTo("8");
        // Whoever has seen that version can say so
        editor.submit(Edits.with(draft("draft-late", "9"), "madeFrom", Edits.revision()));
        reviewer.ofDraft("reviewDraft", "draft-late", Edits.revision());
        assertThat(reviewer.ofDraft("publishDraft", "draft-late", Edits.revision())
                        .at("outcome")
                        .text())
                .isEqualTo("REVISED");
        assertThat(Edits.detained("draft-late")).isEqualTo("9");
    }

    @Test
    void aDraftIsCheckedAsAReportIs() {
        assertThat(editor.submit(draft("draft-wrong", "elevenish"))
                        .at("userErrors")
                        .each("code"))
                .containsExactly("INVALID");
        Map<String, Object> unknown = draft("draft-wrong", "5");
        ((Map<String, Object>) unknown.get("report")).put("publisher", "draft-nobody");
        assertThat(editor.submit(unknown).at("userErrors").toString()).contains("draft-nobody");
        assertThat(draftOf("draft-wrong").isNull()).isTrue();
        for (String change : List.of("reviewDraft", "publishDraft", "discardDraft")) {
            assertThat(reviewer.ofDraft(change, "draft-wrong", "0")
                            .at("userErrors")
                            .each("code"))
                    .containsExactly("NOT_FOUND");
        }
    }

    @Test
    void aDraftThatIsThrownAwayLeavesWhatStands() {
        reviewer.submit(Edits.report("draft-away", "5"));
        editor.submit(Edits.with(draft("draft-away", "6"), "madeFrom", Edits.revision()));

        assertThat(editor.ofDraft("discardDraft", "draft-away", Edits.revision())
                        .at("outcome")
                        .text())
                .isEqualTo("DISCARDED");
        assertThat(draftOf("draft-away").isNull()).isTrue();
        assertThat(Edits.detained("draft-away")).isEqualTo("5");
    }

    @Test
    void anotherPublishersDraftIsNotTouched() {
        editor.submit(draft("draft-publisher", "5"));
        Edits other = new Edits(
                Editors.token("reviewer").claim("publishers", List.of("kz-mvd")).text());

        for (String change : List.of("reviewDraft", "publishDraft", "discardDraft")) {
            assertThat(other.ofDraft(change, "draft-publisher", Edits.revision())
                            .at("userErrors")
                            .each("code"))
                    .containsExactly("NOT_ALLOWED");
        }
        assertThat(other.validate(draft("draft-publisher", "5"))
                        .at("userErrors")
                        .each("code"))
                .containsExactly("NOT_ALLOWED");
    }

    /** A key that is mistyped would make another report of a correction, and a draft that somebody has discarded would come back. */
    @ParameterizedTest
    @ValueSource(strings = {"DRAFT", "PUBLISHED"})
    void whatIsNotThereHasNotBeenRead(String status) {
        Map<String, Object> unknown =
                Edits.ofStatus(Edits.with(Edits.report("draft-unread", "5"), "madeFrom", Edits.revision()), status);

        for (Answer refused : List.of(reviewer.submit(unknown), reviewer.validate(unknown))) {
            assertThat(refused.at("userErrors").each("code")).containsExactly("NOT_FOUND");
            assertThat(refused.at("userErrors.0.path").toString()).isEqualTo("[\"input\",\"madeFrom\"]");
            assertThat(refused.at("userErrors.0.message").text())
                    .endsWith("no report has the key 'draft-unread'; leave madeFrom out for a new report");
        }
    }

    @Test
    void aDraftThatWasDiscardedDoesNotComeBackByACorrectionOfIt() {
        editor.submit(draft("draft-gone", "5"));
        String read = Edits.revision();
        editor.ofDraft("discardDraft", "draft-gone", read);

        assertThat(editor.submit(Edits.with(draft("draft-gone", "6"), "madeFrom", read))
                        .at("userErrors")
                        .each("code"))
                .containsExactly("NOT_FOUND");
        assertThat(editor.submit(draft("draft-gone", "6")).at("outcome").text()).isEqualTo("DRAFTED");
    }

    /** It would make every cache of the dataset forget what it has, for nothing. */
    @Test
    void whatIsReviewedIsNotReviewedAgain() {
        editor.submit(draft("draft-once", "5"));
        assertThat(reviewer.ofDraft("reviewDraft", "draft-once", Edits.revision())
                        .at("outcome")
                        .text())
                .isEqualTo("REVIEWED");
        String reviewed = Edits.revision();

        assertThat(reviewer.ofDraft("reviewDraft", "draft-once", reviewed)
                        .at("outcome")
                        .text())
                .isEqualTo("UNCHANGED");
        assertThat(Edits.revision()).isEqualTo(reviewed);
    }
}
