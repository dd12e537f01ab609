package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.Published;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Rows;
import org.tergeu.testsupport.Statements;

/** Submitting the same file twice changes nothing; submitting a changed one replaces what the report said before. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class ResubmissionIT {

    private static final AtomicInteger TESTS = new AtomicInteger();

    private final int test = TESTS.incrementAndGet();
    private final String incident = "made-up-resubmitted-" + test;
    private final ReportFile report = ReportFile.named("made-up-revised-" + test);

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    /** An incident with these facts, each a line of YAML flow. */
    private String outcomes(String... legalOutcomes) {
        return """
                incidents:
                  - key: %s
                    name: A made-up operation
                    summary: Made up for a test.
                    kind: OPERATION
                    legalOutcomes:
                """.formatted(incident)
                + String.join(
                        "",
                        List.of(legalOutcomes).stream()
                                .map(line -> "      - { " + line + " }\n")
                                .toList());
    }

    private static final String DETAINED = "stage: DETAINED, counted: PERSON, count: 10";
    private static final String CHARGED = "stage: CHARGED, counted: PERSON, count: 4";
    private static final String WANTED = "stage: WANTED, counted: PERSON, count: 2";

    /** What the report says now, by what it says of it: the ids of its claims. */
    private List<String> claims() {
        JsonNode answer = GraphQl.query("""
                query($key: String!) { report(key: $key) { claims(first: 500) { nodes { id stated status } } } }""", Map.of("key", report.key()));
        return Rows.of(answer.at("/report/claims/nodes"), "stated", "id", "status");
    }

    /** Every claim of every outcome of the incident: stage, number, status. */
    private List<String> outcomeClaims() {
        JsonNode answer = GraphQl.query("""
                query($key: String!) { incident(key: $key) { legalOutcomes { stage claims { stated status } } } }""", Map.of("key", incident));
        List<String> lines = new ArrayList<>();
        answer.at("/incident/legalOutcomes")
                .forEach(outcome -> Rows.of(outcome.get("claims"), "stated", "status")
                        .forEach(claim -> lines.add(outcome.get("stage").asText() + " " + claim)));
        return lines;
    }

    @Test
    void theSameFileTwiceIsUnchangedAndTheRevisionStays() {
        ReportFile first = report.saying(outcomes(DETAINED, CHARGED));
        assertThat(desk.submit(first)).isEqualTo(Outcome.ADDED);
        String revision = Published.revision();
        List<String> claims = claims();

        assertThat(desk.submit(first)).isEqualTo(Outcome.UNCHANGED);

        assertThat(Published.revision()).isEqualTo(revision);
        assertThat(claims()).isEqualTo(claims);
    }

    /** What is loaded to check a report is what it is recorded with. */
    @Test
    void theRowsOfWhatAReportUsesAreLoadedOnce() {
        desk.submit(report.saying(outcomes(DETAINED)));

        List<String> sent;
        try (Statements statements = Statements.listenToHibernate()) {
            assertThat(desk.submit(report.saying(outcomes(DETAINED, CHARGED)))).isEqualTo(Outcome.REVISED);
            sent = statements.sent();
        }

        assertThat(sent)
                .filteredOn(statement -> statement.contains("f.key = a.key"))
                .hasSize(1);
        assertThat(sent)
                .filteredOn(statement -> statement.contains("from organization t"))
                .hasSize(1);
    }

    @Test
    void everyAcceptedSubmissionChangesTheRevision() {
        List<String> revisions = new ArrayList<>(List.of(Published.revision()));
        desk.submit(report.saying(outcomes(DETAINED)));
        revisions.add(Published.revision());
        desk.submit(report.saying(outcomes(CHARGED)));
        revisions.add(Published.revision());
        desk.retract(report);
        revisions.add(Published.revision());

        assertThat(revisions).doesNotHaveDuplicates();
    }

    @Test
    void theOrderOfFieldsDoesNotMatterNorDoesTheForm() {
        desk.submit(report.saying(
                "statistics: [ { key: made-up, name: Made up, measure: CASES, figure: 7, place: KZ } ]\n"));
        String reordered = """
                statistics:
                  - place: KZ
                    figure: 7
                    measure: CASES
                    name: Made up
                    key: made-up
                report: { status: PUBLISHED, tier: NEWS, publishedOn: 2026-05-01, language: en, publisher: orda-kz,
                          title: A made-up report, key: %s }
                """.formatted(report.key());
        String json = """
                {"statistics": [{"name": "Made up", "key": "made-up", "figure": 7, "measure": "CASES", "place": "KZ"}],
                 "report": {"key": "%s", "title": "A made-up report", "publisher": "orda-kz", "language": "en",
                            "publishedOn": "2026-05-01", "tier": "NEWS", "status": "PUBLISHED"}}""".formatted(report.key());

        assertThat(desk.submit(reordered)).isEqualTo(Outcome.UNCHANGED);
        assertThat(desk.submit(json)).isEqualTo(Outcome.UNCHANGED);
    }

    @Test
    void aChangedReportReplacesItsOwnEarlierClaims() {
        desk.submit(report.saying(outcomes(DETAINED, CHARGED)));

        assertThat(desk.submit(report.saying(outcomes(DETAINED, CHARGED.replace("4", "5")))))
                .isEqualTo(Outcome.REVISED);

        assertThat(outcomeClaims())
                .as("what the report said before is in its history and nowhere else")
                .containsExactlyInAnyOrder("DETAINED 10 CURRENT", "CHARGED 5 CURRENT");
        assertThat(claims()).filteredOn(claim -> claim.startsWith("4 ")).isEmpty();
    }

    @Test
    void aReportThatIsCorrectedTwentyTwoTimesHasOneClaim() {
        ReportFile other = ReportFile.named("made-up-other-" + test).on("2026-05-02");
        desk.submit(other.saying(outcomes(CHARGED.replace("4", "30"))));
        for (int charged = 1; charged <= 22; charged++) {
            desk.submit(report.saying(outcomes(CHARGED.replace("4", String.valueOf(charged)))));
        }

        assertThat(outcomeClaims()).containsExactlyInAnyOrder("CHARGED 22 SUPERSEDED", "CHARGED 30 CURRENT");
        desk.retract(other);
        assertThat(outcomeClaims()).containsExactlyInAnyOrder("CHARGED 22 CURRENT", "CHARGED 30 RETRACTED");
        desk.retract(report);
        assertThat(GraphQl.query("{ incident(key: \"%s\") { key } }".formatted(incident))
                        .get("incident")
                        .isNull())
                .isTrue();
    }

    @Test
    void whatAChangedReportSaysNoMoreIsNotPublishedAnyMore() {
        desk.submit(report.saying(outcomes(DETAINED, CHARGED)));

        desk.submit(report.saying(outcomes(DETAINED)));

        assertThat(outcomeClaims()).containsExactly("DETAINED 10 CURRENT");
    }

    @Test
    void aClaimThatStaysKeepsItsId() {
        desk.submit(report.saying(outcomes(DETAINED, CHARGED)));
        List<String> before = claims();

        desk.submit(report.saying(outcomes(DETAINED, CHARGED.replace("4", "5"))));

        assertThat(claims()).contains(line(before, "10 "));
    }

    @Test
    void aClaimThatOnlyMovesWithinTheReportKeepsItsId() {
        desk.submit(report.saying(outcomes(DETAINED, CHARGED)));
        List<String> before = claims();

        desk.submit(report.saying(outcomes(WANTED, CHARGED, DETAINED)));

        assertThat(claims()).contains(line(before, "10 "), line(before, "4 "));
        assertThat(outcomeClaims())
                .containsExactlyInAnyOrder("WANTED 2 CURRENT", "CHARGED 4 CURRENT", "DETAINED 10 CURRENT");
        assertThat(claims())
                .extracting(claim -> claim.substring(0, claim.indexOf(' ')))
                .filteredOn(stated -> !stated.equals("-"))
                .as("in the order of the report")
                .containsExactly("2", "4", "10");
    }

    @Test
    void changingItsTierOrDateAloneLeavesTheClaimsAlone() {
        desk.submit(report.saying(outcomes(DETAINED)));
        List<String> before = claims();

        assertThat(desk.submit(report.tier("OFFICIAL").on("2026-04-01").saying(outcomes(DETAINED))))
                .isEqualTo(Outcome.REVISED);

        assertThat(claims()).isEqualTo(before);
    }

    @Test
    void aRevisionThatIsWrongLeavesTheReportAsItWas() {
        desk.submit(report.saying(outcomes(DETAINED)));
        Published before = Published.now();
        String revision = Published.revision();

        assertThat(desk.problems(report.saying(outcomes(
                                DETAINED, "stage: CHARGED, counted: PERSON, count: 1, organization: nobody-knows"))
                        .text()))
                .hasSize(1);

        assertThat(before.differencesSince()).isEmpty();
        assertThat(Published.revision()).isEqualTo(revision);
        assertThat(desk.submit(report.saying(outcomes(DETAINED)))).isEqualTo(Outcome.UNCHANGED);
    }

    private static String line(List<String> lines, String start) {
        return lines.stream().filter(line -> line.startsWith(start)).findFirst().orElseThrow();
    }
}
