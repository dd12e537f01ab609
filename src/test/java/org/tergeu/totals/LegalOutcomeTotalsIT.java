package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.GeneratedDatabase;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.Rows;
import org.tergeu.testsupport.Statements;
import org.tergeu.testsupport.TotalsReports;

/** What came of it in law, and who was killed or injured, in all. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class LegalOutcomeTotalsIT {

    @BeforeAll
    static void submitReports() {
        TotalsReports.ensure();
    }

    private static List<String> outcomes(String filter, String arguments, String... fields) {
        return outcomesOf("", filter, arguments, fields);
    }

    private static List<String> outcomesOf(String incident, String filter, String arguments, String... fields) {
        JsonNode totals = GraphQl.query("""
                        { legalOutcomeTotals(filter: {incident: {%s, %s} %s} %s) { incidents region { code } period stage counted offence
                            organization { key } count { unit low best high openEnded } counts { unit low best high } } }""".formatted(TotalsReports.OWN, incident, filter, arguments))
                .get("legalOutcomeTotals");
        return Rows.of(totals, fields);
    }

    private static List<String> casualties(String filter, String arguments, String... fields) {
        return casualtiesOf("", filter, arguments, fields);
    }

    private static List<String> casualtiesOf(String incident, String filter, String arguments, String... fields) {
        JsonNode totals = GraphQl.query("""
                        { casualtyTotals(filter: {incident: {%s, %s} %s} %s) {
                            incidents region { code } period harm group count { unit low best high } possibleOverlap } }""".formatted(TotalsReports.OWN, incident, filter, arguments))
                .get("casualtyTotals");
        return Rows.of(totals, fields);
    }

    @Test
    void whatIsContainedInAnotherFigureIsNotAdded() {
        assertThat(outcomes("stage: [DETAINED]", "", "incidents", "count")).containsExactly("2 100 {person}");
    }

    @Test
    void aContainerThatIsNotSelectedLeavesThePart() {
        assertThat(outcomesOf("key: [\"tot-village\"]", "stage: [DETAINED]", "", "count"))
                .containsExactly("39 {person}");
        assertThat(outcomesOf("key: [\"tot-village\"]", "stage: [CHARGED]", "", "count"))
                .containsExactly("13 {person}");
    }

    @Test
    void eachGroupRespectsItsOwnContainment() {
        assertThat(outcomes("stage: [DETAINED]", "by: [REGION]", "region.code", "count"))
                .containsExactly("KZ-19 39 {person}", "- 100 {person}");
        assertThat(outcomes("counted: [PERSON]", "by: [STAGE]", "stage", "count"))
                .containsExactly("DETAINED 100 {person}", "CHARGED 17 {person}");
    }

    @Test
    void peopleAndCasesAreNeverAddedToEachOther() {
        assertThat(outcomes("", "by: [STAGE]", "stage", "count", "counts"))
                .containsExactly(
                        "CASE_OPENED 2 {case} 2 {case}",
                        "DETAINED 100 {person} 100 {person}",
                        "CHARGED 17 {person} 17 {person},2 {case}");
    }

    @Test
    void whatTheLawProvidesForAtMostHasNotHappened() {
        assertThat(outcomes("stage: [SENTENCED]", "", "incidents", "count")).containsExactly("0 0 {person}");
        assertThat(outcomes("stage: [SENTENCED], basis: [PROSPECTIVE_MAXIMUM]", "", "incidents", "count"))
                .containsExactly("1 4 {person}");
    }

    @Test
    void offencesAreNamedByTheirCodeElseByTheirProvision() {
        assertThat(outcomesOf(
                        "key: [\"tot-ten-regions\"]", "", "by: [OFFENCE, COUNTED]", "offence", "counted", "count.best"))
                .containsExactly("0601 PERSON 4", "0601 CASE 2", "KZ-CC 297 CASE 2", "- CASE 2");
    }

    @Test
    void earlierDaysKnowLess() {
        assertThat(outcomes("", "asOf: \"2024-04-30\"", "incidents", "count")).containsExactly("0 0 {person}");
        assertThat(outcomes("", "asOf: \"2024-05-01\", by: [STAGE]", "stage")).hasSize(3);
    }

    @Test
    void casualtiesAreAddedWithoutThoseContained() {
        assertThat(casualties("harm: [KILLED]", "", "incidents", "count", "possibleOverlap"))
                .containsExactly("2 22 {person} false");
        assertThat(casualties("", "by: [HARM, GROUP]", "harm", "group", "count"))
                .containsExactly(
                        "KILLED SECURITY_FORCES 3 {person}",
                        "KILLED ATTACKERS 2 {person}",
                        "KILLED UNSPECIFIED 20 {person}",
                        "INJURED CIVILIANS 2 {person}",
                        "INJURED UNSPECIFIED 41.. best 41 {person}");
    }

    @Test
    void marksPossibleDoubleCountsOnlyInSums() {
        assertThat(casualties("harm: [INJURED]", "", "count", "possibleOverlap"))
                .containsExactly("41.. best 41 {person} true");
        assertThat(casualties("harm: [INJURED]", "by: [GROUP]", "group", "possibleOverlap"))
                .containsExactly("CIVILIANS false", "UNSPECIFIED false");
    }

    @Test
    void nobodyIsATotalOfNobody() {
        assertThat(casualtiesOf("key: [\"none\"]", "", "", "incidents", "count", "possibleOverlap"))
                .containsExactly("0 0 {person} false");
        assertThat(casualtiesOf("key: [\"none\"]", "", "by: [HARM]", "harm")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            incidentTotals(by: [MONTH, YEAR]) { incidents }        | MONTH and YEAR
            seizureTotals(by: [DAY, CATEGORY, WEEK]) { incidents } | DAY and WEEK
            casualtyTotals(by: [QUARTER, MONTH]) { incidents }     | QUARTER and MONTH
            """)
    void twoPeriodsHaveNoPlaceInOneAnswer(String field, String named) {
        var answer = Ask.anything("{ " + field + " }");

        assertThat(answer.codes()).containsExactly("INVALID_ARGUMENT");
        assertThat(answer.at("errors.0.message").text()).contains(named, "period");
    }

    @Test
    void aDimensionNamedTwiceCountsOnce() {
        assertThat(outcomes("stage: [DETAINED]", "by: [STAGE, STAGE]", "stage", "count.best"))
                .containsExactly("DETAINED 100");
    }

    @Test
    void oneStatementAnswers() {
        assertThat(
                        Statements.of(
                                "{ legalOutcomeTotals(by: [REGION, MONTH, STAGE, COUNTED, OFFENCE, ORGANIZATION]) { incidents count { best reports } } }"))
                .hasSize(1);
        assertThat(Statements.of(
                        "{ casualtyTotals(by: [REGION, YEAR, HARM, GROUP]) { incidents count { best reports } } }"))
                .hasSize(1);
    }
}
