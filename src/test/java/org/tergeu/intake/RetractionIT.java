package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.testsupport.ReportFile.detained;
import static org.tergeu.testsupport.ReportFile.incident;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
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

/** A report that is taken back, or not yet published, counts for nothing; one that comes back finds everything as it left it. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class RetractionIT {

    private static final String PRISON = "2025-01-prison-drug-operation";
    private static final AtomicInteger TESTS = new AtomicInteger();

    private final ReportFile report =
            ReportFile.named("made-up-retracted-" + TESTS.incrementAndGet()).tier("OFFICIAL");

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    private static JsonNode status(String key) {
        return GraphQl.query("query($key: String!) { report(key: $key) { id status } }", Map.of("key", key))
                .get("report");
    }

    @Test
    void retractingRestoresTheEarlierAnswersExactly() {
        Published before = Published.now();
        desk.submit(report.saying("""
                incidents:
                  - key: %s
                    name: Another name
                    summary: Another summary.
                    status: CONCLUDED
                    partOf: 2022-01-kz-unrest
                    related: [ 2025-06-shymkent-carbon ]
                    places: [ { place: KZ-55, precision: REGION } ]
                    participants: [ { organization: osce, role: SUPPORTED } ]
                    measures: [ { kind: SEARCHES, figure: 150 } ]
                    legalOutcomes: [ { key: detained, stage: DETAINED, counted: PERSON, count: 121 } ]
                    casualties: [ { harm: KILLED, group: CIVILIANS, count: 1 } ]
                    seizures: [ { key: seized-drugs, category: DRUG, item: drugs, disposition: SEIZED, quantity: 9 kg } ]
                statistics: [ { key: 2025-kz-trafficking-cases, name: Cases, measure: CASES, figure: 150 } ]
                """.formatted(PRISON)));
        assertThat(before.differencesSince()).isNotEmpty();

        assertThat(desk.retract(report)).isEqualTo(Outcome.RETRACTED);

        assertThat(before.differencesSince()).isEmpty();
    }

    @Test
    void retractionRemovesDescriptionsOfThings() {
        Published before = Published.now();
        desk.submit(report.saying("""
                organizations:
                  - { key: kz-mvd, name: Another Ministry, kind: POLICE, country: US, names: [ { language: de, name: Innenministerium } ] }
                  - { key: kz-special-prosecutors, name: Special prosecutors of Kazakhstan, kind: PROSECUTION, parent: osce }
                people: [ { key: karim-massimov, name: K. Q. Massimov, position: Another position } ]
                places: [ { code: kz-taldykorgan, name: Another name, level: DISTRICT, parent: KZ-31, latitude: 1, longitude: 2 } ]
                """));
        assertThat(before.differencesSince()).isNotEmpty();

        desk.retract(report);

        assertThat(before.differencesSince()).isEmpty();
    }

    private static final String ACCUSED = """
            organizations: [ { key: dropped-bureau, name: Dropped bureau, kind: OTHER } ]
            people: [ { key: dropped-person, name: Madina Dropped, position: Director } ]
            places: [ { code: dropped-village, name: Dropped village, level: LOCALITY, parent: KZ-47 } ]
            """ + incident("dropped-raid") + """
                places: [ { place: dropped-village, precision: EXACT } ]
                participants: [ { organization: dropped-bureau, role: TARGET }, { person: dropped-person, role: SUSPECTED } ]
            """;

    private static String dropped() {
        return GraphQl.file("intake/dropped", Map.of()).toString();
    }

    /** Somebody who was taken for another, say. */
    @Test
    void whomACorrectionNamesNoMoreIsServedNoMore() {
        String before = dropped();
        desk.submit(report.saying(ACCUSED));
        String accused = dropped();
        assertThat(accused).contains("Madina Dropped", "Dropped bureau", "Dropped village");

        desk.submit(report.saying(incident("dropped-raid")));

        assertThat(dropped()).isEqualTo(before);
        desk.retract(report);
        assertThat(dropped()).isEqualTo(before);
        desk.submit(report.saying(ACCUSED));
        assertThat(dropped()).isEqualTo(accused);
    }

    @Test
    void whatAnotherReportUsesIsServedAsACorrectedOneDescribedIt() {
        desk.submit(report.saying(ACCUSED));
        String accused = dropped();
        desk.submit(ReportFile.named("dropped-user").saying(incident("dropped-search") + """
                places: [ { place: dropped-village, precision: EXACT } ]
                participants: [ { organization: dropped-bureau, role: CONDUCTED }, { person: dropped-person, role: SUSPECTED } ]
                """.indent(4)));

        desk.submit(report.saying(incident("dropped-raid")));

        assertThat(dropped()).isEqualTo(accused);
    }

    @Test
    void aDescriptionThatACorrectionDropsYieldsToThoseThatStand() {
        desk.submit(report.saying(""));
        Published before = Published.now();
        desk.submit(report.saying("""
                organizations: [ { key: kz-mvd, name: Another Ministry, kind: POLICE, country: US, names: [ { language: de, name: Innenministerium } ] } ]
                people: [ { key: karim-massimov, name: K. Q. Massimov, position: Another position } ]
                """));
        assertThat(before.differencesSince()).isNotEmpty();

        desk.submit(report.saying(""));

        assertThat(before.differencesSince()).isEmpty();
    }

    @Test
    void aRetractionThatWouldLeaveACircleOfParentsIsRefused() {
        ReportFile first = ReportFile.named("circle-first").tier("OFFICIAL");
        desk.submit(first.saying("""
                places: [ { code: circle-town, name: Town, level: CITY, parent: KZ-31 } ]
                organizations: [ { key: circle-office, name: Office, kind: POLICE, parent: kz-mvd } ]
                """));
        desk.submit(ReportFile.named("circle-second")
                .saying("""
                places: [ { code: circle-village, name: Village, level: CITY, parent: circle-town } ]
                organizations: [ { key: circle-desk, name: Desk, kind: POLICE, parent: circle-office } ]
                """ + incident("circle-raid")
                        + "    places: [ { place: circle-village, precision: EXACT } ]\n"));
        ReportFile third = ReportFile.named("circle-third").saying("""
                places: [ { code: circle-town, name: Town, level: CITY, parent: circle-village } ]
                organizations: [ { key: circle-office, name: Office, kind: POLICE, parent: circle-desk } ]
                """);
        desk.submit(third);

        assertThat(desk.problems(Desk.retraction(first.key())))
                .containsExactly(
                        "would leave 'circle-office' below itself (circle-office in circle-desk in circle-office) by what other reports say; correct one of these first",
                        "would leave 'circle-town' below itself (circle-town in circle-village in circle-town) by what other reports say; correct one of these first");
        assertThat(GraphQl.query("{ incidents(filter: { place: [\"KZ\"], key: [\"circle-raid\"] }) { totalCount } }")
                        .at("/incidents/totalCount")
                        .asInt())
                .isEqualTo(1);
        assertThat(desk.retract(third)).isEqualTo(Outcome.RETRACTED);
        assertThat(desk.retract(first)).isEqualTo(Outcome.RETRACTED);
    }

    @Test
    void refusesARetractionThatMakesACircleOfParts() {
        ReportFile first = ReportFile.named("part-first").tier("OFFICIAL");
        ReportFile third =
                ReportFile.named("part-third").saying("incidents: [ { key: circle-inner, partOf: circle-outer } ]");
        desk.submit(ReportFile.named("part-whole")
                .saying(incident("circle-inner") + incident("circle-outer").replace("incidents:\n", "")));
        desk.submit(first.saying("incidents: [ { key: circle-outer, partOf: 2022-01-kz-unrest } ]"));
        desk.submit(
                ReportFile.named("part-second").saying("incidents: [ { key: circle-outer, partOf: circle-inner } ]"));
        desk.submit(third);
        Published before = Published.now();

        assertThat(desk.problems(Desk.retraction(first.key())))
                .containsExactly(
                        "would leave 'circle-outer' a part of itself by what other reports say; correct one of these first");

        assertThat(before.differencesSince()).isEmpty();
        assertThat(desk.retract(third)).isEqualTo(Outcome.RETRACTED);
        assertThat(desk.retract(first)).isEqualTo(Outcome.RETRACTED);
    }

    /** A total as of that day would leave out each as a part of the other. */
    @Test
    void aReportByWhichAnIncidentWasAPartOfItselfOnADayIsRefused() {
        desk.submit(ReportFile.named("then-both")
                .on("2024-01-01")
                .saying(incident("then-inner") + incident("then-outer").replace("incidents:\n", "")));
        desk.submit(ReportFile.named("then-first")
                .on("2024-02-01")
                .saying("incidents: [ { key: then-outer, partOf: then-inner } ]"));
        desk.submit(ReportFile.named("then-corrected")
                .on("2024-04-01")
                .saying("incidents: [ { key: then-outer, partOf: 2022-01-kz-unrest } ]"));

        assertThat(desk.problems(ReportFile.named("then-late")
                        .on("2024-03-01")
                        .saying("incidents: [ { key: then-inner, partOf: then-outer } ]")
                        .text()))
                .containsExactly(
                        "incidents[0].partOf: would make 'then-inner' a part of itself as of 2024-03-01; allowed: a whole that is not a part of it");
    }

    @Test
    void aReportThatComesRetractedChangesNothing() {
        Published before = Published.now();

        desk.submit(report.status("RETRACTED").saying("""
                organizations: [ { key: kz-mvd, name: Another Ministry, kind: POLICE } ]
                """ + detained(PRISON, "121", "")));

        assertThat(before.differencesSince()).isEmpty();
    }

    @Test
    void aDraftCountsForNothingAndIsNotServed() {
        Published before = Published.now();

        assertThat(desk.submit(report.status("DRAFT").saying(detained(PRISON, "121", "") + """
                    name: Another name
                organizations: [ { key: kz-mvd, name: Another Ministry, kind: POLICE } ]
                """)))
                .isEqualTo(Outcome.DRAFTED);

        assertThat(before.differencesSince()).isEmpty();
        assertThat(status(report.key()).isNull()).isTrue();
        assertThat(Rows.of(
                        GraphQl.query("{ reports(first: 500) { nodes { key } } }")
                                .at("/reports/nodes"),
                        "key"))
                .doesNotContain(report.key());
    }

    @Test
    void aPublishedReportThatBecomesADraftCountsForNothing() {
        Published before = Published.now();
        desk.submit(report.saying(detained(PRISON, "121", "")
                + "organizations: [ { key: kz-mvd, name: Another Ministry, kind: POLICE } ]\n"));

        desk.submit(report.status("DRAFT").saying(detained(PRISON, "121", "")));

        assertThat(before.differencesSince()).isEmpty();
        assertThat(status(report.key()).isNull()).isTrue();
    }

    @Test
    void aDraftCanBeTakenBack() {
        Published before = Published.now();
        ReportFile draft = ReportFile.named("made-up-draft").status("DRAFT").saying(detained(PRISON, "121", ""));
        desk.submit(draft);

        assertThat(desk.retract(draft)).isEqualTo(Outcome.RETRACTED);

        assertThat(before.differencesSince()).isEmpty();
    }

    @Test
    void aDraftThatIsPublishedCounts() {
        desk.submit(report.status("DRAFT").saying(detained(PRISON, "121", "")));

        desk.submit(report.saying(detained(PRISON, "121", "")));

        assertThat(GraphQl.file("intake/figure", Map.of("key", PRISON))
                        .at("/incident/legalOutcomes/0/count/best")
                        .asInt())
                .isEqualTo(121);
    }

    @Test
    void aRetractedReportStaysListedWithWhatItSaid() {
        desk.submit(report.saying(detained(PRISON, "121", "")));

        desk.retract(report);

        assertThat(status(report.key()).get("status").asText()).isEqualTo("RETRACTED");
        JsonNode claims = GraphQl.file("intake/figure", Map.of("key", PRISON, "status", "RETRACTED"))
                .at("/incident/legalOutcomes/0/count/claims");
        assertThat(Rows.of(claims, "report.key", "stated", "status")).contains(report.key() + " 121 RETRACTED");
    }

    @Test
    void theHeadingOfARetractedReportTakesItBackAndNothingElse() {
        desk.submit(report.saying(detained(PRISON, "121", "")));
        String heading = report.status("RETRACTED").saying("").text();

        assertThat(desk.submit(heading)).isEqualTo(Outcome.RETRACTED);

        assertThat(desk.submit(heading)).isEqualTo(Outcome.UNCHANGED);
        JsonNode claims = GraphQl.file("intake/figure", Map.of("key", PRISON, "status", "RETRACTED"))
                .at("/incident/legalOutcomes/0/count/claims");
        assertThat(Rows.of(claims, "report.key", "stated", "status")).contains(report.key() + " 121 RETRACTED");
    }

    @Test
    void onlyWhatIsKnownCanBeRetracted() {
        assertThat(desk.problems(Desk.retraction("never-heard-of")))
                .containsExactly(
                        "report.key: read 'never-heard-of', which is not a known report; only a report that was submitted before can be retracted");
    }

    @Test
    void retractingTwiceChangesNothing() {
        desk.submit(report.saying(detained(PRISON, "121", "")));
        desk.retract(report);
        String revision = Published.revision();

        assertThat(desk.retract(report)).isEqualTo(Outcome.UNCHANGED);
        assertThat(Published.revision()).isEqualTo(revision);
    }

    @Test
    void submittedAgainAfterRetractionItHasTheSameIdsAndAnswers() {
        ReportFile returning = report.saying(incident("made-up-returning") + """
                    places: [ { place: KZ-55, precision: REGION } ]
                    legalOutcomes: [ { stage: DETAINED, counted: PERSON, count: 5 } ]
                    casualties: [ { harm: KILLED, group: CIVILIANS, count: 1 } ]
                    seizures: [ { category: DRUG, item: drugs, disposition: SEIZED, quantity: 9 kg } ]
                statistics: [ { key: made-up-statistic, name: Cases, measure: CASES, figure: 150 } ]
                """);
        desk.submit(returning);
        Published published = Published.now();
        desk.retract(returning);
        assertThat(Published.now().mentions("made-up-returning")).isFalse();
        assertThat(Published.now().mentions("made-up-statistic")).isFalse();

        assertThat(desk.submit(returning)).isEqualTo(Outcome.REVISED);

        assertThat(published.differencesSince()).isEmpty();
    }
}
