package org.tergeu.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Submit;

/** An incident has the days on which it was first and last reported, whether or not any report says when it occurred. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class ReportedDaysIT {

    private static final String THESE =
            "key: [\"rep-dated\", \"rep-undated\", \"rep-often\", \"rep-open\", \"rep-withdrawn\"]";

    @BeforeAll
    static void submitReports() {
        submit("rep-1", "2024-03-10", incident("rep-dated", "occurred: 2024-03-05"), incident("rep-often", ""));
        submit("rep-2", "2024-06-01", incident("rep-undated", ""), incident("rep-open", "occurred: 2020-01-01/.."));
        submit("rep-3", "2025-02-01", incident("rep-often", ""), incident("rep-withdrawn", ""));
        submit("rep-4", "2025-09-01", incident("rep-often", ""), incident("rep-withdrawn", ""));
        Submit.retraction("rep-4");
    }

    private static void submit(String report, String day, String... incidents) {
        Submit.text(ReportFile.named(report)
                .on(day)
                .saying("incidents:\n" + String.join("", incidents))
                .text());
    }

    private static String incident(String key, String occurred) {
        return "  - { key: %s, name: %s, summary: Made up for a test., kind: RAID%s }\n"
                .formatted(key, key, occurred.isEmpty() ? "" : ", " + occurred.replace(": ", ": \"") + "\"");
    }

    private static Answer incidents(String filter, String arguments) {
        return Ask.data("{ incidents(filter: {%s %s}%s) { totalCount nodes { key firstReported lastReported } } }"
                        .formatted(THESE, filter, arguments))
                .at("incidents");
    }

    private static List<String> keys(String filter, String arguments) {
        Answer found = incidents(filter, arguments);
        List<String> keys = found.at("nodes").each("key");
        assertThat(found.at("totalCount").number()).isEqualTo(keys.size());
        return keys.stream().map(key -> key.substring("rep-".length())).toList();
    }

    @Test
    void bothFollowFromTheStandingReports() {
        Answer often = incidents("and: [{key: [\"rep-often\"]}]", "").at("nodes.0");
        Answer withdrawn = incidents("and: [{key: [\"rep-withdrawn\"]}]", "").at("nodes.0");

        assertThat(often.at("firstReported").text()).isEqualTo("2024-03-10");
        assertThat(often.at("lastReported").text()).isEqualTo("2025-02-01");
        assertThat(withdrawn.at("lastReported").text())
                .as("the later report was taken back")
                .isEqualTo("2025-02-01");
    }

    @ParameterizedTest
    @CsvSource({"2024-03-10, 2024-03-10", "2025-01-31, 2024-03-10", "2025-02-01, 2025-02-01"})
    void asOfADayTheLastIsThatOfThen(String asOf, String last) {
        Answer then = incidents("and: [{key: [\"rep-often\"]}]", ", asOf: \"" + asOf + "\"")
                .at("nodes.0");
        Answer alone = Ask.data("{ incident(key: \"rep-often\", asOf: \"%s\") { lastReported } }".formatted(asOf));

        assertThat(then.at("firstReported").text()).isEqualTo("2024-03-10");
        assertThat(then.at("lastReported").text()).isEqualTo(last);
        assertThat(alone.at("incident.lastReported").text()).isEqualTo(last);
    }

    @ParameterizedTest(name = "reported {0}")
    @CsvSource(delimiter = '|', textBlock = """
            {from: "2025-02-01"}                   | often withdrawn
            {from: "2025-02-02"}                   | -
            {to: "2024-03-10"}                     | dated often
            {from: "2024-03-01", to: "2024-05-31"} | dated often
            {from: "2024-05-01", to: "2024-12-31"} | open undated
            {from: "2024-07-01", to: "2024-12-31"} | -
            {from: "2024-07-01", to: "2025-03-01"} | often withdrawn
            {}                                     | dated often open undated withdrawn
            """)
    void findsWhatAReportOfARangeOfDaysHas(String range, String expected) {
        List<String> found = keys("reported: " + range, ", orderBy: {field: NAME, direction: ASC}");

        assertThat(found.isEmpty() ? "-" : String.join(" ", found)).isEqualTo(expected);
    }

    @Test
    void findsAsOfADayWhatHadBeenReportedByThen() {
        assertThat(keys("reported: {from: \"2025-01-01\"}", ", asOf: \"2025-01-31\""))
                .isEmpty();
        assertThat(keys("reported: {from: \"2024-05-01\"}", ", asOf: \"2025-01-31\""))
                .containsExactlyInAnyOrder("undated", "open");
    }

    @Test
    void findsWhatWasFirstReportedWithinARange() {
        assertThat(keys("firstReported: {from: \"2025-01-01\"}", "")).containsExactly("withdrawn");
        assertThat(keys("firstReported: {to: \"2024-05-31\"}", "")).containsExactlyInAnyOrder("dated", "often");
    }

    @Test
    void theNewestAreByTheBestThatIsKnown() {
        assertThat(keys("", "")).containsExactly("withdrawn", "open", "undated", "often", "dated");
        assertThat(keys("", ", orderBy: {field: BEST_KNOWN_DAY, direction: ASC}"))
                .containsExactly("dated", "often", "undated", "open", "withdrawn");
        assertThat(keys("", ", orderBy: {field: OCCURRED, direction: DESC}"))
                .as("what has no date comes last")
                .startsWith("open", "dated");
    }

    @Test
    void aDateMeansNoDayAfterTheReportThatStatesIt() {
        submit("rep-11", "2024-07-01", incident("rep-vague", "occurred: 202X"));
        submit(
                "rep-12",
                "2024-08-01",
                incident("rep-day", "occurred: 2024-07-31"),
                incident("rep-year", "occurred: 2024"),
                incident("rep-ahead", "occurred: 2024-08-02"));
        submit("rep-13", "2024-08-02", incident("rep-vague", ""));
        String these = "{key: [\"rep-vague\", \"rep-day\", \"rep-year\", \"rep-ahead\"]%s}";
        String order = "incidents(filter: %s, first: 10%s) { nodes { key } }";

        assertThat(newest(order.formatted(these.formatted(""), "")))
                .containsExactly("rep-ahead", "rep-year", "rep-day", "rep-vague");
        assertThat(newest(order.formatted(these.formatted(""), ", asOf: \"2024-08-01\"")))
                .containsExactly("rep-ahead", "rep-year", "rep-day", "rep-vague");
        assertThat(newest(order.formatted(these.formatted(", occurred: {from: \"2024-07-02\"}"), "")))
                .as("the report of the first came out on 1 July")
                .containsExactly("rep-ahead", "rep-year", "rep-day");
        assertThat(newest(order.formatted(these.formatted(", occurred: {from: \"2024-08-02\"}"), "")))
                .as("a day that the report itself names stays, where clocks are ahead of its own")
                .containsExactly("rep-ahead");
        assertThat(newest(order.formatted(these.formatted(", occurred: {from: \"2024-08-03\"}"), "")))
                .isEmpty();
        assertThat(Ask.data("{ incident(key: \"rep-vague\") { occurred { edtf earliest latest precision } } }")
                        .at("incident.occurred")
                        .toString())
                .isEqualTo(
                        "{\"edtf\":\"202X\",\"earliest\":\"2020-01-01\",\"latest\":\"2024-07-01\",\"precision\":\"RANGE\"}");
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "202X,                    2020-01-01, 2022-01-08",
        "2022,                    2022-01-01, 2022-01-08",
        "2022-01~,                2022-01-01, 2022-01-08",
        "2021-24,                 2021-12-01, 2022-01-08",
        "../..,                   0001-01-01, 2022-01-08",
        "2021/..,                 2021-01-01, 2022-01-08",
        "2022-01-05/2022-01,      2022-01-05, 2022-01-08",
        "2022-01-05/2022-01-09,   2022-01-05, 2022-01-09",
        "2021,                    2021-01-01, 2021-12-31",
    })
    void whatIsReportedHasHappenedByThen(String edtf, String earliest, String latest) {
        String key = "rep-by-" + Integer.toHexString(edtf.hashCode());
        submit(key, "2022-01-08", """
                  - key: %1$s
                    name: Made up
                    summary: Made up for a test.
                    kind: RAID
                    occurred: "%2$s"
                    places: [ { place: KZ-75, precision: EXACT, episodes: [ { occurred: "%2$s" } ] } ]
                    legalOutcomes: [ { stage: DETAINED, counted: PERSON, count: 3, decidedOn: "%2$s" } ]
                    seizures: [ { category: CASH, item: cash, disposition: SEIZED, value: 5 KZT } ]
                """.formatted(key, edtf));
        Answer incident = Ask.data("""
                { incident(key: "%s") {
                    occurred { edtf earliest latest }
                    places { episodes { occurred { edtf earliest latest } } }
                    legalOutcomes { decidedOn { edtf earliest latest } }
                } }""".formatted(key)).at("incident");

        for (String date : List.of("occurred", "places.0.episodes.0.occurred", "legalOutcomes.0.decidedOn")) {
            assertThat(incident.at(date + ".edtf").text()).isEqualTo(edtf);
            assertThat(incident.at(date + ".earliest").text()).isEqualTo(earliest);
            assertThat(incident.at(date + ".latest").text()).isEqualTo(latest);
        }
        String next = LocalDate.parse(latest).plusDays(1).toString();
        for (String range : List.of("{from: \"" + next + "\"}", "{from: \"2025-06-01\"}")) {
            String occurred = "key: [\"" + key + "\"], occurred: " + range;
            Answer found = Ask.data("""
                    {
                      incidents(filter: {%1$s}) { totalCount }
                      episode: incidents(filter: {key: ["%2$s"], episode: {occurred: %3$s}}) { totalCount }
                      seizures(filter: {incident: {%1$s}}) { totalCount }
                      seizureTotals(by: [MONTH], filter: {incident: {%1$s}}) { __typename }
                      legalOutcomes(filter: {incident: {%1$s}}) { totalCount }
                    }""".formatted(occurred, key, range));
            assertThat(found.toString())
                    .as(range)
                    .isEqualTo(
                            "{\"incidents\":{\"totalCount\":0},\"episode\":{\"totalCount\":0},\"seizures\":{\"totalCount\":0},"
                                    + "\"seizureTotals\":[],\"legalOutcomes\":{\"totalCount\":0}}");
        }
    }

    @Test
    void whatGoesOnWhenALaterReportSaysSoMeansItsDay() {
        String open = "occurred: 2024-03-05/..";
        submit("rep-21", "2024-03-10", incident("rep-on", open));
        submit("rep-22", "2024-05-01", incident("rep-on", open));
        String after = "incidents(filter: {key: [\"rep-on\"], occurred: {from: \"2024-04-01\"}}%s) { nodes { key } }";

        assertThat(newest(after.formatted(""))).containsExactly("rep-on");
        assertThat(newest(after.formatted(", asOf: \"2024-04-30\""))).isEmpty();
        Submit.retraction("rep-22");
        assertThat(newest(after.formatted(""))).isEmpty();
    }

    @Test
    void otherReadingsMeanTheDaysOfTheirOwnReports() {
        submit("rep-31", "2024-03-10", incident("rep-read", "occurred: 2024"));
        submit("rep-32", "2024-05-01", incident("rep-read", "occurred: 2024-02"));
        String on = "incidents(filter: {key: [\"rep-read\"], occurred: {from: \"%s\"}}) { nodes { key } }";

        assertThat(newest(on.formatted("2024-03-10")))
                .as("the year, as of March")
                .containsExactly("rep-read");
        assertThat(newest(on.formatted("2024-03-11"))).isEmpty();
        submit("rep-33", "2024-06-01", incident("rep-read", "occurred: 2024-05-02"));
        assertThat(Ask.data(
                                "{ incident(key: \"rep-read\") { attributeClaims { attribute disputed readings { value } } } }")
                        .at("incident.attributeClaims.0.disputed")
                        .isTrue())
                .as("February, and the 2nd of May")
                .isTrue();
    }

    private static List<String> newest(String field) {
        return Ask.data("{ " + field + " }").at("incidents.nodes").each("key");
    }

    @Test
    void theLastReportedAsOfADayAreInTheOrderOfThatDay() {
        assertThat(keys("", ", orderBy: {field: LAST_REPORTED, direction: ASC}").get(0))
                .isEqualTo("dated");
        assertThat(keys("", ", asOf: \"2024-12-31\", orderBy: {field: LAST_REPORTED, direction: DESC}"))
                .startsWith("open", "undated");
    }

    @ParameterizedTest
    @CsvSource({"reported", "firstReported"})
    void refusesARangeThatEndsBeforeItBegins(String field) {
        Answer refused =
                Ask.anything("{ incidents(filter: {%s: {from: \"2024-02-01\", to: \"2024-01-01\"}}) { nodes { key } } }"
                        .formatted(field));

        assertThat(refused.codes()).containsExactly("INVALID_ARGUMENT");
        assertThat(refused.at("errors.0.message").text()).contains(field, "2024-02-01", "2024-01-01");
    }
}
