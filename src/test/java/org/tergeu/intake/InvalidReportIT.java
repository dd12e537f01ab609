package org.tergeu.intake;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.Published;
import org.tergeu.testsupport.ReportFile;

/** Everything that is wrong with a file is named at once, each with its path, what was read and what is allowed; nothing changes. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class InvalidReportIT {

    private static final ReportFile REPORT = ReportFile.named("made-up-wrong");

    private static final String MANY_ERRORS = """
            report:
              key: made-up-wrong
              title: A made-up report
              url: https://southfront.org/counter-terrorist-operation-in-almaty-continues-videos/
              publisher: nobody-knows
              language: en
              publishedOn: 2026-02-30
              tier: RUMOUR
              colour: red
            people:
              - { key: made-up-person }
            places:
              - { code: made-up-place, name: Made up, level: CITY, parent: KZ-99 }
            incidents:
              - key: made-up-wrong-incident
                name: A made-up operation
                summary: Made up for a test.
                kind: OPERATION
                partOf: made-up-wrong-incident
                related: [ never-heard-of ]
                participants:
                  - { organization: kz-mvd, person: karim-massimov, role: SUSPECTED }
                  - { role: SUSPECTED }
                measures:
                  - { kind: OTHER, figure: 3 }
                  - { kind: DAMAGE, figure: 3 }
                legalOutcomes:
                  - { stage: DETAINED, counted: PERSON, count: many }
                  - { stage: CHARGED, counted: PERSON, count: 3, subject: drivers, person: karim-massimov }
                  - { key: twice, stage: WANTED, counted: PERSON, count: 1 }
                  - { key: twice, stage: WANTED, counted: PERSON, count: 2 }
                  - { stage: IN_CUSTODY, counted: PERSON, count: 3 kg, partOf: no-such-fact }
                  - { stage: RELEASED, counted: PERSON }
                casualties:
                  - { harm: KILLED, group: CIVILIANS, count: 1.5 }
                seizures:
                  - { category: FIREARM, item: pistols, disposition: SEIZED, drugGroup: COCAINE, value: 5 }
                  - { category: DRUG, disposition: SEIZED, firearmType: PISTOL, quantity: 5 KZT }
              - { key: made-up-incomplete, name: Too little }
            statistics:
              - { key: made-up-statistic, name: Made up, measure: MASS, figure: 5, period: { kind: CALENDAR_YEAR, from: 2026-01-02, to: 2026-01-01 } }
            """;

    @Inject
    Desk desk;

    private Published before;
    private String revision;

    @BeforeEach
    void remember() {
        before = Published.now();
        revision = Published.revision();
    }

    @AfterEach
    void nothingHasChanged() {
        boolean accepted = !Published.revision().equals(revision);
        try {
            assertThat(before.differencesSince()).isEmpty();
            assertThat(accepted).isFalse();
        } finally {
            if (accepted) {
                desk.retract(REPORT);
            }
        }
    }

    private List<String> paths(String file) {
        return desk.problems(file).stream()
                .map(problem -> problem.substring(0, problem.indexOf(": ")))
                .toList();
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThat(paths(MANY_ERRORS))
                .containsExactlyInAnyOrder(
                        "report.url",
                        "report.publisher",
                        "report.publishedOn",
                        "report.tier",
                        "report.colour",
                        "people[0].name",
                        "places[0].parent",
                        "incidents[0].partOf",
                        "incidents[0].related[0]",
                        "incidents[0].participants[0].organization",
                        "incidents[0].participants[1].organization",
                        "incidents[0].measures[0].name",
                        "incidents[0].measures[1].figure",
                        "incidents[0].legalOutcomes[0].count",
                        "incidents[0].legalOutcomes[1].subject",
                        "incidents[0].legalOutcomes[1].count",
                        "incidents[0].legalOutcomes[3]",
                        "incidents[0].legalOutcomes[4].count",
                        "incidents[0].legalOutcomes[4].partOf",
                        "incidents[0].legalOutcomes[5].count",
                        "incidents[0].casualties[0].count",
                        "incidents[0].seizures[0].drugGroup",
                        "incidents[0].seizures[0].value",
                        "incidents[0].seizures[1].item",
                        "incidents[0].seizures[1].firearmType",
                        "incidents[0].seizures[1].quantity",
                        "incidents[1]",
                        "statistics[0].figure",
                        "statistics[0].period.from");
    }

    @Test
    void eachProblemSaysWhatWasReadAndWhatIsAllowed() {
        assertThat(desk.problems(MANY_ERRORS))
                .contains(
                        "report.tier: read 'RUMOUR'; allowed: one of OFFICIAL NEWS_CITING_OFFICIAL NEWS SOCIAL",
                        "incidents[0].partOf: read 'made-up-wrong-incident', the incident itself; allowed: another one",
                        "people[0].name: is missing")
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("report.publishedOn: ").contains("2026-02-30", "allowed:"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("incidents[0].legalOutcomes[0].count: ")
                        .contains("many", "allowed:"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("incidents[0].legalOutcomes[4].count: ")
                        .contains("3 kg", "allowed:"))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("report.colour: ").contains("unknown", "allowed: one of key"))
                .anySatisfy(problem -> assertThat(problem)
                        .startsWith("report.publisher: ")
                        .contains("nobody-knows", "not a known organization"))
                .anySatisfy(problem ->
                        assertThat(problem).startsWith("report.url: ").contains("southfront-2022-01-almaty-operation"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "place: KZ, assertedBy: nobody-knows   | assertedBy   | organization",
                "place: KZ, assertedBy: karim-massimov | assertedBy   | organization",
                "place: KZ, spokesperson: nobody-knows | spokesperson | person",
                "place: kz-nowhere                     | place        | place",
                "place: KZ-00                          | place        | place",
            })
    void whatNobodyHasDefinedIsNamedWithItsPath(String fields, String field, String kind) {
        assertThat(desk.problems(REPORT.saying("""
                incidents:
                  - { key: 2022-01-kz-unrest, places: [ { precision: COUNTRY, %s } ] }
                """.formatted(fields)).text()))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("incidents[0].places[0]." + field + ": ")
                        .contains("not a known " + kind));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "incidents: [ { key: 2022-01-kz-unrest, partOf: 2022-01-kz-unrest } ]",
                "incidents: [ { key: 2022-01-kz-unrest, partOf: 2022-01-kalkaman-workshop-raid } ]",
                "incidents: [ { key: loop-a, name: A, summary: A, kind: RAID, partOf: loop-b }, { key: loop-b, name: B, summary: B, kind: RAID, partOf: loop-a } ]",
                "organizations: [ { key: kz-mvd, name: Ministry, kind: MINISTRY, parent: kz-police-almaty } ]",
                "places: [ { code: loop, name: Loop, level: CITY, parent: loop } ]",
                "places: [ { code: loop-a, name: A, level: CITY, parent: loop-b }, { code: loop-b, name: B, level: CITY, parent: loop-a } ]",
                "incidents: [ { key: loop-c, name: C, summary: C, kind: RAID, seizures: [ { key: a, category: DRUG, item: a, disposition: SEIZED, partOf: b }, { key: b, category: DRUG, item: b, disposition: SEIZED, partOf: a } ] } ]",
                "statistics: [ { key: 2025-kz-trafficking-cases, name: Cases, measure: CASES, figure: 141, partOf: 2025-kz-trafficking-cases-minors } ]",
            })
    void nothingCanBeAPartOfItself(String body) {
        assertThat(desk.problems(REPORT.saying(body + "\n").text())).isNotEmpty();
    }

    @Test
    void aFactOfAnotherIncidentThatDoesNotExistIsNamed() {
        assertThat(desk.problems(REPORT.saying("""
                incidents:
                  - { key: 2022-01-almaty-unrest, legalOutcomes: [ { stage: DETAINED, counted: PERSON, count: 3, partOf: 2022-01-kz-unrest/charged } ] }
                """).text()))
                .containsExactly(
                        "incidents[0].legalOutcomes[0].partOf: read '2022-01-kz-unrest/charged', which is not a known legal outcome;"
                                + " allowed: one of this report or of an earlier one");
    }

    @Test
    void aSyntaxErrorIsNamedWithItsLine() {
        assertThat(desk.problems("report:\n  key: made-up-wrong\n  title: [ unfinished\n  tier: NEWS\n"))
                .singleElement()
                .satisfies(problem -> assertThat(problem)
                        .startsWith("line 4, column ")
                        .contains("allowed: one YAML or JSON document"));
    }

    @Test
    void aKeyThatIsWrittenTwiceIsNamedWithItsLine() {
        assertThat(desk.problems("report:\n  key: made-up-wrong\n  title: One\n  title: Two\n"))
                .singleElement()
                .satisfies(problem ->
                        assertThat(problem).startsWith("line 4, column ").contains("title"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"''", "'~'", "'[]'", "just a text", "'{}'", "'report: 5'", "'--- {}\n--- {}'"})
    void whatIsNoReportAtAllIsRefused(String file) {
        assertThat(desk.problems(file)).isNotEmpty();
    }
}
