package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Submit;
import org.tergeu.testsupport.Wait;

/** What was changed is kept, in order, for ever; and what was changed can be undone. */
@QuarkusTest
@TestProfile(Editors.class)
class HistoryIT {

    private final Edits asel = Edits.by("reviewer");
    private final Edits bolat =
            new Edits(Editors.token("reviewer").subject("bolat").text());

    @Inject
    DataSource database;

    private static List<Answer> changesAfter(String cursor) {
        return Ask.data(
                        "query ($after: String) { changes(first: 500, after: $after) { edges { cursor node { key kind revision hash } } } }",
                        cursor == null ? Map.of() : Map.of("after", cursor))
                .at("changes.edges")
                .all();
    }

    /** The cursor of the latest public change. */
    private static String latest() {
        return Ask.data("{ changes(last: 1) { edges { cursor } } }")
                .at("changes.edges.0.cursor")
                .text();
    }

    private static List<String> kinds(String after) {
        return changesAfter(after).stream()
                .map(change -> change.at("node.key").text() + " "
                        + change.at("node.kind").text())
                .toList();
    }

    @Test
    void everyPublicChangeIsListedInItsOrder() {
        String before = latest();
        asel.submit(Edits.report("history-list", "1"));
        asel.submit(Edits.with(Edits.report("history-list", "2"), "madeFrom", Edits.revision()));
        asel.submit(Edits.with(Edits.report("history-list", "2"), "madeFrom", Edits.revision()));
        asel.submit(Edits.ofStatus(Edits.report("history-draft", "2"), "DRAFT"));
        asel.submit(Edits.report("history-list-refused", "elevenish"));
        asel.validate(Edits.report("history-list-tried", "3"));
        asel.retract("history-list", Edits.revision());
        asel.reinstate("history-list", Edits.revision());
        Submit.text(org.tergeu.testsupport.ReportFile.named("history-file").text());

        assertThat(kinds(before))
                .containsExactly(
                        "history-list ADDED",
                        "history-list REVISED",
                        "history-list RETRACTED",
                        "history-list REINSTATED",
                        "history-file ADDED");
        assertThat(changesAfter(before).get(4).at("node.revision").text()).isEqualTo(Edits.revision());
        assertThat(Ask.data(
                                "{ changes(filter: { kind: [RETRACTED], report: [\"history-list\"] }) { totalCount nodes { report { status } } } }")
                        .at("changes")
                        .toString())
                .isEqualTo("{\"totalCount\":1,\"nodes\":[{\"report\":{\"status\":\"PUBLISHED\"}}]}");
    }

    /** Whoever reads on from a cursor misses nothing: one that commits late comes later in the list, too. */
    @Test
    void aChangeThatCommitsLateIsNeverLeftOut() throws Exception {
        asel.submit(Edits.report("history-late", "1"));
        String before = latest();
        CompletableFuture<Answer> waiting;
        try (Connection late = database.getConnection();
                Statement sql = late.createStatement()) {
            late.setAutoCommit(false);
            sql.execute("update report set fingerprint = 'late' where key = 'history-late'");
            waiting = AtOnce.ask(() -> bolat.submit(Edits.report("history-after-late", "1")));
            Wait.until("the second change waits for the first", () -> {
                try (ResultSet locks =
                        sql.executeQuery("select count(*) from pg_locks where locktype = 'advisory' and not granted")) {
                    return locks.next() && locks.getInt(1) > 0;
                }
            });
            assertThat(kinds(before)).isEmpty();
            late.commit();
        }

        assertThat(waiting.join().at("outcome").text()).isEqualTo("ADDED");
        assertThat(kinds(before)).containsExactly("history-late REVISED", "history-after-late ADDED");
        // The report has the fingerprint of what it says again.
        assertThat(asel.submit(Edits.with(Edits.report("history-late", "2"), "madeFrom", Edits.revision()))
                        .at("outcome")
                        .text())
                .isEqualTo("REVISED");
    }

    @Test
    void theDatabaseRefusesToChangeTheJournal() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            for (String attempt : List.of(
                    "update journal set made_by = 'nobody'", "delete from journal where seq = 1", "truncate journal")) {
                assertThatThrownBy(() -> sql.execute(attempt))
                        .as(attempt)
                        .hasMessageContaining("the journal is append-only");
            }
            assertThatThrownBy(
                            () -> sql.execute(
                                    "insert into journal (revision, kind, key, is_public, made_by, made_at, digest) values (1, 'RETRACTED', 'history-chain', true, 'forger', '2020-01-01', 'd')"))
                    .hasMessageContaining("the journal has entries of changes alone");
            assertThat(gaps(sql)).isEmpty();
        }
    }

    /** Who may do everything in the database can change it, and it shows. */
    @Test
    void whatIsChangedOrTakenOutShows() throws SQLException {
        asel.submit(Edits.report("history-chain", "1"));
        asel.submit(Edits.report("history-chain-2", "1"));
        asel.submit(Edits.report("history-chain-3", "1"));
        for (String forgery : List.of(
                "update journal set made_by = 'nobody' where key = 'history-chain-2'",
                "delete from journal where key = 'history-chain-2'",
                "update journal set made_at = made_at - interval '1 day', hash = 'x' where key = 'history-chain-2'")) {
            try (Connection connection = database.getConnection();
                    Statement sql = connection.createStatement()) {
                connection.setAutoCommit(false);
                sql.execute("alter table journal disable trigger user");
                sql.execute(forgery);

                assertThat(gaps(sql)).as(forgery).hasSizeBetween(1, 2);
                connection.rollback();
                assertThat(gaps(sql)).isEmpty();
                connection.rollback();
            }
        }
    }

    private static List<Long> gaps(Statement sql) throws SQLException {
        List<Long> gaps = new ArrayList<>();
        try (ResultSet found = sql.executeQuery("select * from journal_gaps()")) {
            while (found.next()) {
                gaps.add(found.getLong(1));
            }
        }
        return gaps;
    }

    @Test
    void eachVersionHasItsAuthorAndWhatDiffers() throws Exception {
        asel.submit(Edits.report("history-versions", "1"));
        bolat.submit(Edits.with(Edits.report("history-versions", "2"), "madeFrom", Edits.revision()));
        asel.retract("history-versions", Edits.revision());

        List<Answer> versions = asel.history("history-versions");

        assertThat(versions.stream()
                        .map(version -> version.at("status").text() + " "
                                + version.at("changedBy").text() + " "
                                + version.at("differences").toString()))
                .containsExactly(
                        "RETRACTED asel []",
                        "PUBLISHED bolat [{\"path\":\"incidents[history-versions-raid].legalOutcomes[0].count\",\"before\":\"1\",\"after\":\"2\"}]",
                        "PUBLISHED asel []");
        assertThat(new ObjectMapper()
                        .readTree(versions.get(2).at("source").text())
                        .at("/incidents/0/legalOutcomes/0/count")
                        .asText())
                .isEqualTo("1");
    }

    @Test
    void undoingIsANewChange() {
        asel.submit(Edits.report("history-undo", "1"));
        asel.submit(Edits.with(Edits.report("history-undo", "2"), "madeFrom", Edits.revision()));
        String before = latest();
        List<Answer> versions = asel.history("history-undo");
        String first = versions.get(1).at("revision").text();
        String second = versions.get(0).at("revision").text();

        // Not the one that others have been made on
        assertThat(bolat.undo("history-undo", first).at("userErrors").each("code"))
                .containsExactly("CHANGED_MEANWHILE");
        assertThat(bolat.undo("history-undo", second).at("outcome").text()).isEqualTo("REVISED");
        assertThat(Edits.detained("history-undo")).isEqualTo("1");
        // Undoing that is the second version again
        String undone = asel.history("history-undo").get(0).at("revision").text();
        assertThat(bolat.undo("history-undo", undone).at("outcome").text()).isEqualTo("REVISED");
        assertThat(Edits.detained("history-undo")).isEqualTo("2");
        // A retraction is undone, too
        asel.retract("history-undo", Edits.revision());
        assertThat(bolat.undo("history-undo", Edits.revision()).at("outcome").text())
                .isEqualTo("REINSTATED");
        assertThat(Edits.detained("history-undo")).isEqualTo("2");
        assertThat(kinds(before))
                .containsExactly(
                        "history-undo REVISED",
                        "history-undo REVISED",
                        "history-undo RETRACTED",
                        "history-undo REINSTATED");
        assertThat(bolat.undo("history-undo", "999999").at("userErrors").each("code"))
                .containsExactly("INVALID");
        assertThat(bolat.undo("history-nothing", "1").at("userErrors").each("code"))
                .containsExactly("NOT_FOUND");
    }

    @Test
    void undoingTheFirstVersionRetractsIt() {
        asel.submit(Edits.report("history-first", "1"));

        assertThat(Edits.by("editor")
                        .undo("history-first", Edits.revision())
                        .at("userErrors")
                        .each("code"))
                .containsExactly("NOT_ALLOWED");
        assertThat(asel.undo("history-first", Edits.revision()).at("outcome").text())
                .isEqualTo("RETRACTED");
        assertThat(Edits.detained("history-first")).isEqualTo("none");
    }

    /** The figures as they are and as they would be, and nothing is recorded. */
    @Test
    void aDraftIsPreviewedSideBySide() {
        asel.submit(Edits.report("history-preview", "10"));
        String before = Edits.revision();
        Map<String, Object> another = Edits.report("history-preview-2", "12");
        another.put(
                "incidents",
                List.of(Map.of(
                        "key",
                        "history-preview-raid",
                        "legalOutcomes",
                        List.of(Map.of("stage", "DETAINED", "counted", "PERSON", "count", "12")),
                        "seizures",
                        List.of(Map.of(
                                "category", "DRUG", "item", "hashish", "disposition", "SEIZED", "quantity", "2 kg")))));

        Answer preview = Edits.by("editor").validate(Edits.ofStatus(another, "DRAFT"));

        assertThat(preview.at("outcome").text()).isEqualTo("DRAFTED");
        assertThat(preview.at("figures").all().stream()
                        .map(figure -> figure.at("incident").text() + " "
                                + figure.at("fact").text() + " "
                                + figure.at("aspect").text() + ": "
                                + figure.at("before.display").text() + " -> "
                                + figure.at("after.display").text()))
                .containsExactly(
                        "history-preview-raid detained COUNT: 10 -> between 10 and 12, reports differ",
                        "history-preview-raid seized-hashish QUANTITY:  -> 2 kg");
        assertThat(Edits.revision()).isEqualTo(before);
        assertThat(Edits.detained("history-preview")).isEqualTo("10");
    }

    /** Every figure, also one beside the main ones and one in a further measure: what is missing in a preview is published unseen. */
    @Test
    void aPreviewHasEachFigureThatChanges() {
        asel.submit(penalized("history-penalty", "50000 KZT", "3 kg", "85 %"));

        Answer preview = Edits.by("editor")
                .validate(Edits.ofStatus(penalized("history-penalty-2", "100 USD", "3000", "20 %"), "DRAFT"));

        assertThat(preview.at("figures").all().stream()
                        .map(figure -> figure.at("fact").text() + " "
                                + figure.at("aspect").text() + ": "
                                + figure.at("before.display").text() + " -> "
                                + figure.at("after.display").text()))
                .containsExactlyInAnyOrder(
                        "sentenced-drivers COUNT: 2 -> 2",
                        "sentenced-drivers DAMAGES: 1,000 KZT -> 1,000 KZT",
                        "sentenced-drivers FINE:  -> 100 USD",
                        "sentenced-drivers SENTENCE: 12 years -> 12 years",
                        "seized-hashish PURITY: 85% -> between 20 and 85%, reports differ",
                        "seized-hashish QUANTITY:  -> 3,000",
                        "seized-hashish STREET_VALUE: 9 million KZT -> 9 million KZT");
    }

    private static Map<String, Object> penalized(String key, String fine, String quantity, String purity) {
        Map<String, Object> input = Edits.report(key, "1");
        input.put(
                "incidents",
                List.of(Map.of(
                        "key", "history-penalty-raid",
                        "name", "A raid",
                        "summary", "Made up for a test.",
                        "kind", "RAID",
                        "legalOutcomes",
                                List.of(Map.of(
                                        "stage", "SENTENCED",
                                        "counted", "PERSON",
                                        "count", "2",
                                        "subject", "drivers",
                                        "sentenceKind", "IMPRISONMENT",
                                        "sentence", "12 a",
                                        "fine", fine,
                                        "damages", "1000 KZT")),
                        "seizures",
                                List.of(Map.of(
                                        "category", "DRUG",
                                        "item", "hashish",
                                        "disposition", "SEIZED",
                                        "quantity", quantity,
                                        "purity", purity,
                                        "streetValue", "9 million KZT")))));
        return input;
    }
}
