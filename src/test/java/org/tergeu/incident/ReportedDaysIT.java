package org.tergeu.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
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
    void whatIsDatedBeyondItsReportsIsAsNewAsTheLastOfThem() {
        submit("rep-11", "2024-07-01", incident("rep-vague", "occurred: 202X"));
        submit(
                "rep-12",
                "2024-08-01",
                incident("rep-day", "occurred: 2024-07-31"),
                incident("rep-year", "occurred: 2024"));
        submit("rep-13", "2024-08-02", incident("rep-vague", ""));
        String these = "{key: [\"rep-vague\", \"rep-day\", \"rep-year\"]%s}";
        String order = "incidents(filter: %s, first: 10%s) { nodes { key } }";

        assertThat(newest(order.formatted(these.formatted(""), "")))
                .containsExactly("rep-vague", "rep-year", "rep-day");
        assertThat(newest(order.formatted(these.formatted(""), ", asOf: \"2024-08-01\"")))
                .as("as of the day before the second report of it")
                .containsExactly("rep-year", "rep-day", "rep-vague");
        assertThat(newest(order.formatted(these.formatted(", occurred: {from: \"2024-08-05\"}"), "")))
                .as("its date can mean later days, all the same")
                .containsExactly("rep-vague", "rep-year");
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
