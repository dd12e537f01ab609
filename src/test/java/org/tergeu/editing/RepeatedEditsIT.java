package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.mutiny.sqlclient.Pool;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;

/** A change that is sent again under its key: it has the first result, for a day, unless it was refused or failed. */
@QuarkusTest
@TestProfile(Editors.class)
class RepeatedEditsIT {

    private final Edits asel = Edits.by("reviewer");

    private final Edits bolat =
            new Edits(Editors.token("reviewer").subject("bolat").text());

    @Inject
    Pool pool;

    @Inject
    DataSource database;

    @Test
    void aRepeatGivesTheFirstResult() {
        Map<String, Object> report = Edits.with(Edits.report("edit-once", "4"), "idempotencyKey", "k-1");
        Answer first = asel.submit(report);
        asel.submit(Edits.with(Edits.report("edit-once", "5"), "madeFrom", Edits.revision()));

        Answer again = asel.submit(report);

        assertThat(again.at("outcome").text()).isEqualTo("ADDED");
        assertThat(again.at("repeated").isTrue()).isTrue();
        assertThat(again.at("revision").text()).isEqualTo(first.at("revision").text());
        assertThat(Edits.detained("edit-once")).isEqualTo("5");
        // The key is of this change and of its maker alone
        assertThat(asel.submit(Edits.with(Edits.report("edit-else", "4"), "idempotencyKey", "k-1"))
                        .at("userErrors")
                        .each("code"))
                .containsExactly("KEY_REUSED");
        assertThat(bolat.submit(Edits.with(Edits.report("edit-else", "4"), "idempotencyKey", "k-1"))
                        .at("outcome")
                        .text())
                .isEqualTo("ADDED");
        assertThat(asel.submit(Edits.with(Edits.report("edit-once", "4"), "idempotencyKey", "\ud83d\ude00".repeat(201)))
                        .at("userErrors.0.message")
                        .text())
                .startsWith("has 201 letters;");
        for (String blank : List.of("", " ")) {
            assertThat(asel.submit(Edits.with(Edits.report("edit-once", "4"), "idempotencyKey", blank))
                            .at("userErrors.0.path")
                            .toString())
                    .as("'%s'", blank)
                    .isEqualTo("[\"input\",\"idempotencyKey\"]");
        }
    }

    /** What makes a repeat known is in the database with the change, so it outlives this server; after a day it is over. */
    @Test
    void aResultIsKeptForADay() {
        Map<String, Object> report = Edits.with(Edits.report("edit-day", "4"), "idempotencyKey", "k-day");
        asel.submit(report);
        assertThat(pool.query(
                                "update remembered_edit set made_at = made_at - interval '25 hours' where key = encode(sha256('k-day'), 'hex')")
                        .executeAndAwait()
                        .rowCount())
                .isEqualTo(1);

        assertThat(asel.submit(report).at("repeated").isTrue()).isFalse();
    }

    /** A report that was refused, or a fault, leaves no result behind: nothing was done. */
    @Test
    void aRefusedChangeCanBeTriedAgainUnderItsKey() {
        assertThat(asel.submit(Edits.with(Edits.report("edit-again", "elevenish"), "idempotencyKey", "k-again"))
                        .at("userErrors")
                        .each("code"))
                .containsExactly("INVALID");
        assertThat(asel.submit(Edits.with(Edits.report("edit-again", "4"), "idempotencyKey", "k-again"))
                        .at("outcome")
                        .text())
                .isEqualTo("ADDED");
    }

    @Test
    void aFaultIsNoUserErrorAndChangesNothing() {
        String before = Edits.revision();
        pool.query("alter table claim add constraint broken check (note is distinct from 'break it')")
                .executeAndAwait();
        try {
            Map<String, Object> report = Edits.report("edit-fault", "4");
            report.put(
                    "incidents",
                    List.of(Map.of(
                            "key",
                            "edit-fault-raid",
                            "name",
                            "A",
                            "summary",
                            "B",
                            "kind",
                            "RAID",
                            "legalOutcomes",
                            List.of(Map.of(
                                    "stage", "DETAINED", "counted", "PERSON", "count", "4", "note", "break it")))));

            Answer answer = asel.ask(
                            "mutation ($input: ReportInput!) { submitReport(input: $input) { userErrors { code } } }",
                            Map.of("input", report))
                    .answer();

            assertThat(answer.codes()).containsExactly("INTERNAL_ERROR");
            assertThat(answer.toString()).doesNotContain("broken", "constraint");
            assertThat(Edits.revision()).isEqualTo(before);
        } finally {
            pool.query("alter table claim drop constraint broken").executeAndAwait();
        }
        assertThat(asel.submit(Edits.report("edit-fault", "4")).at("outcome").text())
                .isEqualTo("ADDED");
    }
}
