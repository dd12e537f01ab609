package org.tergeu.intake.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When the dates of a report can lie (docs/report-format.md, Dates). The files come in on 27 November 2026. */
class DaysOfAReportTest {

    private static final String FILE = """
            report: { key: made-up, title: Made up, publisher: orda-kz, language: en, tier: NEWS, publishedOn: %s }
            places:
              - { code: town, name: Town, level: CITY, parent: KZ, formerParents: [ { parent: KZ-19, until: %s } ] }
            incidents:
              - key: i
                occurred: %s
                legalOutcomes:
                  - { stage: CONVICTED, counted: PERSON, count: 3, decidedOn: %s, asOf: %s }
            statistics:
              - { key: s, name: S, measure: CASES, figure: 3, period: { kind: UNSPECIFIED, from: %s, to: %s } }
            """;

    private static List<String> problems(
            String publishedOn, String until, String occurred, String decidedOn, String asOf, String from, String to) {
        String file = FILE.formatted(publishedOn, until, occurred, decidedOn, asOf, from, to);
        return ReportParser.read(Documents.read(file), Drafts.TODAY).problems().stream()
                .map(Problem::toString)
                .toList();
    }

    @ParameterizedTest(name = "published on {0}, as of {1}")
    @CsvSource({
        "2024-03-05, 2024-03-05",
        "2024-03-05, 1900-01-01",
        "2024-03, 2024-03-31",
        "2024-03-05/2024-03-09, 2024-03-09",
        "2026, 2026-11-27",
        "2026-11, 2026-11-27",
        "null, 2026-11-27",
    })
    void aTotalCanBeOfADayUpToTheReports(String publishedOn, String asOf) {
        assertThat(problems(publishedOn, "2022-06-08", "null", "null", asOf, "null", "null"))
                .isEmpty();
    }

    @ParameterizedTest(name = "published on {0}, as of {1}")
    @CsvSource({
        "2024-03-05, 2024-03-06, 2024-03-05 (the day of the report)",
        "2024-03-05, 2204-03-05, 2024-03-05 (the day of the report)",
        "2024-03, 2024-04-01, 2024-03-31 (the day of the report)",
        "2024-03-05, 0025-03-05, 2024-03-05 (the day of the report)",
        "2024-03-05, -0025-03-05, 2024-03-05 (the day of the report)",
        "2026, 2026-11-28, 2026-11-27 (today)",
        "2026-11, 2026-11-28, 2026-11-27 (today)",
        "null, 2026-11-28, 2026-11-27 (today)",
    })
    void aTotalCannotBeOfADayAfterTheReport(String publishedOn, String asOf, String allowed) {
        assertThat(problems(publishedOn, "2022-06-08", "null", "null", asOf, "null", "null"))
                .containsExactly(
                        "incidents[0].legalOutcomes[0].asOf: read '" + asOf + "'; allowed: 1900-01-01 to " + allowed);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-27",
        "2026-11",
        "2026",
        "2026-23",
        "201X",
        "2025-12-15/2026-11-20",
        "2020/2025",
        "../2026-11-27",
        "1900",
        "19XX",
        "2026-11-27~"
    })
    void aReportCanBeOfTodayOrEarlier(String publishedOn) {
        assertThat(problems(publishedOn, "2022-06-08", "null", "null", "null", "null", "null"))
                .isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "2026-11-28",
        "2026-12",
        "2027",
        "2204-03-05",
        "203X",
        "2026-11-20/2026-12-01",
        "2024-03-05/2204-03-09",
        "../2026-11-28",
        "0025",
        "0025-03-05",
        "1899-12-31",
        "0024-03-05/2024-03-09",
        "18XX",
        "2027~"
    })
    void aReportCannotBeOfTomorrowOrOfAnotherAge(String publishedOn) {
        assertThat(problems(publishedOn, "2022-06-08", "null", "null", "null", "null", "null"))
                .containsExactly(
                        "report.publishedOn: read '" + publishedOn + "'; allowed: 1900-01-01 to 2026-11-27 (today)");
    }

    /** It came out once, and would count from today on, as the newest of all. */
    @ParameterizedTest(name = "{0}")
    @CsvSource({"2024-03-05/..", "../..", "202X", "20XX", "2020/2026", "2026-11-20/.."})
    void aReportHasADayByWhichItWasOut(String publishedOn) {
        assertThat(problems(publishedOn, "2022-06-08", "null", "null", "null", "null", "null"))
                .containsExactly(
                        "report.publishedOn: read '" + publishedOn
                                + "', which does not say by when the report was out; allowed: a day, a month or a year, an interval that has ended, or none, if that is not known");
    }

    @Test
    void reportedEventsEndByTheDayAfterTheReport() {
        assertThat(problems("2024-03-05", "2022-06-08", "2024-03-06", "2024-03-06", "null", "2024-03-01", "2024-03-06"))
                .isEmpty();
        assertThat(problems("2024-03-05", "2022-06-08", "2024-03-07", "2031", "null", "2024-03-07", "2024-03-08"))
                .containsExactlyInAnyOrder(
                        "incidents[0].occurred: read '2024-03-07'; allowed: 1900-01-01 to 2024-03-06 (the day after the report)",
                        "incidents[0].legalOutcomes[0].decidedOn: read '2031'; allowed: 1900-01-01 to 2024-03-06 (the day after the report)",
                        "statistics[0].period.from: read '2024-03-07'; allowed: 1900-01-01 to 2024-03-06 (the day after the report)",
                        "statistics[0].period.to: read '2024-03-08'; allowed: 1900-01-01 to 2024-03-06 (the day after the report)");
        assertThat(problems("2026-11-27", "2022-06-08", "2026-11-28", "0025", "null", "0025-01-01", "null"))
                .containsExactlyInAnyOrder(
                        "incidents[0].occurred: read '2026-11-28'; allowed: 1900-01-01 to 2026-11-27 (today)",
                        "incidents[0].legalOutcomes[0].decidedOn: read '0025'; allowed: 1900-01-01 to 2026-11-27 (today)",
                        "statistics[0].period.from: read '0025-01-01'; allowed: 1900-01-01 to 2026-11-27 (today)");
    }

    @Test
    void aMarkedDateIsRefusedAtItsOwnPath() {
        assertThat(problems(
                        "2024-03-05",
                        "2022-06-08",
                        "{ edtf: 2204-03-05, inferred: true }",
                        "null",
                        "null",
                        "null",
                        "null"))
                .singleElement()
                .satisfies(problem -> assertThat(problem).startsWith("incidents[0].occurred.edtf: read '2204-03-05'"));
    }

    @Test
    void aBorderCanBeAnnounced() {
        assertThat(problems("2024-03-05", "2027-01-01", "null", "null", "null", "null", "null"))
                .isEmpty();
        assertThat(problems("2024-03-05", "2204-01-01", "null", "null", "null", "null", "null"))
                .containsExactly(
                        "places[0].formerParents[0].until: read '2204-01-01'; allowed: 1900-01-01 to 2036-11-27"
                                + " (10 years from today)");
    }

    @Test
    void todayIsTheDayWhereItIsLatest() {
        assertThat(ReportParser.today(Clock.fixed(Instant.parse("2026-11-27T09:59:59Z"), ZoneOffset.UTC)))
                .hasToString("2026-11-27");
        assertThat(ReportParser.today(Clock.fixed(Instant.parse("2026-11-27T10:00:00Z"), ZoneOffset.UTC)))
                .hasToString("2026-11-28");
    }
}
