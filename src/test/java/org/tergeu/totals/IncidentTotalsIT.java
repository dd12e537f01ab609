package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.Rows;
import org.tergeu.testsupport.Statements;
import org.tergeu.testsupport.TotalsReports;

/** How many incidents there are, by whatever analysts ask for. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class IncidentTotalsIT {

    @BeforeAll
    static void submitReports() {
        TotalsReports.ensure();
    }

    private static List<String> totals(String filter, String arguments, String... fields) {
        String query =
                "{ incidentTotals(filter: {%s, %s}, %s) { incidents kind status period region { code } place { code } organization { key } publisher { key } } }"
                        .formatted(TotalsReports.OWN, filter, arguments);
        return Rows.of(GraphQl.query(query).get("incidentTotals"), fields);
    }

    @Test
    void thereIsOneGrandTotalWithoutPolicyEvents() {
        assertThat(totals("", "by: []", "incidents", "kind", "region.code", "period"))
                .containsExactly("6 - - -");
    }

    @Test
    void nothingSelectedIsAGrandTotalOfNoneAndNoGroups() {
        assertThat(totals("key: [\"none\"]", "by: []", "incidents")).containsExactly("0");
        assertThat(totals("key: [\"none\"]", "by: [KIND]", "incidents")).isEmpty();
    }

    @Test
    void anIncidentInTenRegionsCountsOnceAndOnceInEach() {
        assertThat(totals("key: [\"tot-ten-regions\"]", "by: []", "incidents")).containsExactly("1");
        assertThat(totals("key: [\"tot-ten-regions\"]", "by: [REGION]", "region.code", "incidents"))
                .containsExactly(
                        "KZ-10 1", "KZ-11 1", "KZ-15 1", "KZ-19 1", "KZ-23 1", "KZ-27 1", "KZ-31 1", "KZ-33 1",
                        "KZ-35 1", "KZ-39 1");
    }

    @Test
    void regionsAreThoseOfTheTime() {
        assertThat(totals("place: [\"tot-town\"], kind: [RAID]", "by: [REGION, YEAR]", "region.code", "period"))
                .containsExactly("KZ-19 2021-01-01", "KZ-33 -");
    }

    @Test
    void whatIsReportedOfTheCountryOnlyHasNoRegion() {
        assertThat(totals("kind: [UNREST]", "by: [REGION]", "region.code", "incidents"))
                .containsExactly("- 1");
    }

    @Test
    void severalDimensionsAreAskedAtOnce() {
        assertThat(totals("", "by: [KIND, STATUS]", "kind", "status", "incidents"))
                .containsExactly("OPERATION CONCLUDED 2", "RAID UNKNOWN 3", "UNREST ONGOING 1");
    }

    @ParameterizedTest(name = "by {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            DAY     | 2021-12-31 1, 2024-03-04 1, 2024-03-05 1, - 3
            WEEK    | 2021-12-27 1, 2024-03-04 2, - 3
            MONTH   | 2021-12-01 1, 2024-03-01 2, 2024-04-01 1, - 2
            QUARTER | 2021-10-01 1, 2024-01-01 2, 2024-04-01 1, - 2
            YEAR    | 2021-01-01 1, 2024-01-01 4, - 1
            """)
    void periodsAreNamedByTheirFirstDayAndWhatMayBeInTwoHasNone(String dimension, String expected) {
        assertThat(totals("", "by: [" + dimension + "]", "period", "incidents")).containsExactly(expected.split(", "));
    }

    @ParameterizedTest(name = "by {0} of {1}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            DAY   | FIRST_REPORTED | 2024-05-01 5, 2024-06-01 1
            MONTH | FIRST_REPORTED | 2024-05-01 5, 2024-06-01 1
            YEAR  | BEST_KNOWN     | 2021-01-01 1, 2024-01-01 5
            MONTH | BEST_KNOWN     | 2021-12-01 1, 2024-03-01 2, 2024-04-01 1, 2024-05-01 1, - 1
            """)
    void periodsCanBeOfTheFirstReportAndThenAreOfAll(String dimension, String of, String expected) {
        assertThat(totals("", "by: [%s], periodOf: %s".formatted(dimension, of), "period", "incidents"))
                .containsExactly(expected.split(", "));
    }

    @Test
    void placesAreThoseThatReportsName() {
        assertThat(totals("kind: [RAID, UNREST]", "by: [PLACE]", "place.code", "incidents"))
                .containsExactly("KZ 1", "KZ-31 1", "tot-town 2");
    }

    @Test
    void organizationsCountOnceHoweverManyRolesTheyHad() {
        assertThat(totals("", "by: [ORGANIZATION]", "organization.key", "incidents"))
                .containsExactly("tot-gang 1", "tot-police 2", "tot-prosecution 1", "- 4");
    }

    @Test
    void organizationsAreThoseInTheRolesThatTheFilterNames() {
        assertThat(totals("role: [CONDUCTED, SUPPORTED]", "by: [ORGANIZATION]", "organization.key", "incidents"))
                .containsExactly("tot-police 2", "tot-prosecution 1");
    }

    @Test
    void publishersAreThoseOfAllReportsAboutIt() {
        assertThat(totals("", "by: [PUBLISHER]", "publisher.key", "incidents"))
                .containsExactly("tot-gazette 5", "tot-wire 2");
    }

    @Test
    void earlierDaysKnowLess() {
        assertThat(totals("", "asOf: \"2024-04-30\", by: []", "incidents")).containsExactly("0");
        assertThat(totals("", "asOf: \"2024-05-31\", by: [PUBLISHER]", "publisher.key", "incidents"))
                .containsExactly("tot-gazette 5");
        assertThat(totals("", "asOf: \"2024-06-01\", by: []", "incidents")).containsExactly("6");
    }

    @Test
    void oneStatementCountsAllGroupsAndOneMoreNamesThem() {
        String query =
                "{ incidentTotals(by: [REGION, MONTH, KIND, STATUS, ORGANIZATION, PUBLISHER]) { incidents period kind%s } }";

        assertThat(Statements.of(query.formatted(""))).hasSize(1);
        assertThat(Statements.of(query.formatted(" region { code name }"))).hasSize(2);
    }
}
