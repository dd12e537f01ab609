package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.TableLock;

/** Changes that meet others: from one revision, in one request, and while others wait. */
@QuarkusTest
@TestProfile(Editors.class)
class ConcurrentEditsIT {

    private final Edits asel = Edits.by("reviewer");

    private final Edits bolat =
            new Edits(Editors.token("reviewer").subject("bolat").text());

    @Inject
    DataSource database;

    @Test
    void twoEditorsDoNotOverwriteEachOther() {
        asel.submit(Edits.report("edit-two", "5"));
        String read = Edits.revision();
        assertThat(bolat.submit(Edits.with(Edits.report("edit-two", "6"), "madeFrom", read))
                        .at("outcome")
                        .text())
                .isEqualTo("REVISED");

        Answer late = asel.submit(Edits.with(Edits.report("edit-two", "7"), "madeFrom", read));

        assertThat(late.at("userErrors").each("code")).containsExactly("CHANGED_MEANWHILE");
        assertThat(late.at("conflict.changedBy").text()).isEqualTo("bolat");
        assertThat(late.at("conflict.revision").text()).isEqualTo(Edits.revision());
        assertThat(late.at("conflict.differences").toString())
                .isEqualTo(
                        "[{\"path\":\"incidents[edit-two-raid].legalOutcomes[0].count\",\"before\":\"6\",\"after\":\"7\"}]");
        assertThat(Edits.detained("edit-two")).isEqualTo("6");
        // From the other version it can be made; without any it is taken for new
        assertThat(asel.submit(Edits.with(
                                Edits.report("edit-two", "7"),
                                "madeFrom",
                                late.at("conflict.revision").text()))
                        .at("outcome")
                        .text())
                .isEqualTo("REVISED");
        assertThat(asel.submit(Edits.report("edit-two", "8")).at("userErrors").each("code"))
                .containsExactly("CHANGED_MEANWHILE");
        assertThat(Edits.detained("edit-two")).isEqualTo("7");
    }

    @Test
    void ofManyAtOnceFromOneRevisionOneIsMade() {
        asel.submit(Edits.report("edit-race", "1"));
        String read = Edits.revision();

        List<CompletableFuture<Answer>> racing = IntStream.range(10, 18)
                .mapToObj(n ->
                        AtOnce.ask(() -> asel.submit(Edits.with(Edits.report("edit-race", "" + n), "madeFrom", read))))
                .toList();

        assertThat(racing.stream()
                        .map(CompletableFuture::join)
                        .map(made -> made.at("outcome").text()))
                .containsOnlyOnce("REVISED");
    }

    @Test
    void aRevisionThatIsNotThereIsRefused() {
        asel.submit(Edits.report("edit-revision", "1"));

        for (String wrong : List.of("999999999", "now", "-1")) {
            Answer refused = asel.submit(Edits.with(Edits.report("edit-revision", "2"), "madeFrom", wrong));

            assertThat(refused.at("userErrors").each("code")).containsExactly("INVALID");
            assertThat(refused.at("userErrors.0.path").toString()).isEqualTo("[\"input\",\"madeFrom\"]");
        }
        assertThat(asel.submit(Edits.with(Edits.report("edit-none", "2"), "madeFrom", "1"))
                        .at("userErrors")
                        .each("code"))
                .containsExactly("NOT_FOUND");
        assertThat(asel.retract("edit-none", "1").at("userErrors").each("code")).containsExactly("NOT_FOUND");
    }

    @Test
    void changesOfOneRequestAreMadeOneAfterTheOther() {
        Answer answer = asel.ask(
                        "mutation ($a: ReportInput!, $b: ReportInput!) { a: submitReport(input: $a) { outcome revision } b: submitReport(input: $b) { outcome revision report { title } } }",
                        Map.of(
                                "a", Edits.report("edit-order", "1"),
                                "b", Edits.with(Edits.report("edit-order", "1"), "madeFrom", Edits.revision())))
                .answer()
                .faultless();

        assertThat(answer.at("data.a.outcome").text()).isEqualTo("ADDED");
        assertThat(answer.at("data.b.outcome").text()).isEqualTo("UNCHANGED");
        assertThat(answer.at("data.b.report.title").text()).isEqualTo("Report edit-order");
    }

    /** Changes that wait hold no connection, so questions are answered meanwhile. */
    @Test
    void whileChangesWaitQuestionsAreAnswered() throws Exception {
        List<CompletableFuture<Answer>> waiting;
        try (TableLock held = TableLock.on("definition", database)) {
            waiting = IntStream.range(0, 30)
                    .mapToObj(n -> AtOnce.ask(() -> asel.submit(Edits.report("edit-wait-" + n, "1"))))
                    .toList();

            assertThat(Ask.data("{ organizations(first: 1) { totalCount } }")
                            .at("organizations.totalCount")
                            .number())
                    .isPositive();
        }
        assertThat(waiting.stream()
                        .map(CompletableFuture::join)
                        .map(made -> made.at("outcome").text()))
                .containsOnly("ADDED");
    }
}
