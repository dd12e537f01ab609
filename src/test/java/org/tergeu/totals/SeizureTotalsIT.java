package org.tergeu.totals;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
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

/** What was seized in all. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class SeizureTotalsIT {

    private static final String SUM =
            "{ unit currency low best high openEnded quantified unquantified conflicting reports origins }";

    @BeforeAll
    static void submitReports() {
        TotalsReports.ensure();
    }

    private static JsonNode totals(String filter, String arguments) {
        return totals("", filter, arguments);
    }

    private static JsonNode totals(String incident, String filter, String arguments) {
        return of(TotalsReports.OWN + ", " + incident, filter, arguments);
    }

    private static JsonNode of(String incident, String filter, String arguments) {
        return GraphQl.query("""
                        { seizureTotals(filter: {incident: {%s} %s} %s) {
                            incidents seizures region { code } period category item disposition drugGroup firearmType
                            organization { key } quantities %s values %s } }""".formatted(incident, filter, arguments, SUM, SUM))
                .get("seizureTotals");
    }

    /** One line a sum: its span and unit, how many figures are quantified, unquantified and conflicting, reports and origins. */
    private static List<String> sums(JsonNode totals, String field) {
        List<String> lines = new ArrayList<>();
        totals.forEach(total -> total.get(field)
                .forEach(sum -> lines.add(Rows.figure(sum)
                        + " | "
                        + Rows.line(sum, "quantified", "unquantified", "conflicting", "reports", "origins"))));
        return lines;
    }

    @Test
    void eachUnitIsAddedApart() {
        JsonNode totals = totals("", "");

        assertThat(Rows.of(totals, "incidents", "seizures", "category")).containsExactly("2 11 -");
        // 1.5 + 3 + 2 kg; 3 to 7 pistols (7 by the worse source), 2 rifles, several bullets.
        assertThat(sums(totals, "quantities"))
                .containsExactly(
                        "0.25 L | 1 0 0 1 1",
                        "6.5 kg | 3 0 0 2 2",
                        "7.. best 7 {piece} | 3 0 1 2 2",
                        "0.. best 0 | 0 1 0 1 1");
        assertThat(sums(totals, "values")).containsExactly("1000000 KZT | 1 0 0 1 1", "0.. best 5000 USD | 1 0 0 1 1");
    }

    @Test
    void whatIsContainedInAnotherSeizureIsNotAddedToIt() {
        JsonNode totals = of(TotalsReports.HAUL, "", "");

        assertThat(Rows.of(totals, "incidents", "seizures")).containsExactly("1 5");
        // 3 kg of hashish and 2 kg in the opened parcels are within the 11 kg; the 40 parcels are counted in no other
        // unit.
        assertThat(sums(totals, "quantities")).containsExactly("11.. best 11 kg | 1 0 0 1 1", "40 {piece} | 1 0 0 1 1");
        assertThat(sums(totals, "values")).containsExactly("800 USD | 2 0 0 1 1");
        assertThat(sums(of(TotalsReports.HAUL, "text: \"parcels\"", ""), "quantities"))
                .containsExactly("2 kg | 1 0 0 1 1", "40 {piece} | 1 0 0 1 1");
    }

    @Test
    void seizuresNameTheirWholeAndTheirParts() {
        JsonNode seizures = GraphQl.query(
                        "{ incident(key: \"tot-haul\") { seizures { item partOf { item } breakdown { item } } } }")
                .at("/incident/seizures");

        assertThat(Rows.of(seizures, "item", "partOf.item"))
                .containsExactly("drugs -", "hashish drugs", "parcels drugs", "opened parcels parcels", "dollars -");
        assertThat(seizures.at("/0/breakdown").findValuesAsText("item")).containsExactly("hashish", "parcels");
    }

    @Test
    void whatNobodyPutsANumberToIsCountedButNotInvented() {
        JsonNode totals = totals("category: [DRUG], disposition: [FOUND]", "");

        assertThat(sums(totals, "quantities")).containsExactly("0.. best 0 | 0 1 0 1 1");
        assertThat(totals.at("/0/quantities/0/openEnded").asBoolean()).isTrue();
        assertThat(totals.at("/0/quantities/0/unit").isNull()).isTrue();
    }

    @Test
    void aSeizureWithoutAnyFigureIsASeizure() {
        JsonNode totals = totals("category: [DOCUMENT]", "");

        assertThat(Rows.of(totals, "incidents", "seizures")).containsExactly("1 1");
        assertThat(sums(totals, "quantities")).isEmpty();
        assertThat(sums(totals, "values")).isEmpty();
    }

    @Test
    void openEndsStayOpen() {
        JsonNode before = totals("drugGroup: [CANNABIS]", "asOf: \"2024-05-31\"");
        JsonNode now = totals("drugGroup: [CANNABIS]", "");

        assertThat(sums(before, "quantities")).containsExactly("2.. best 2 kg | 1 0 0 1 1");
        assertThat(sums(now, "quantities")).containsExactly("3 kg | 1 0 0 2 2");
    }

    @Test
    void aConflictSpansAllClaimsAndIsCounted() {
        assertThat(sums(totals("firearmType: [PISTOL]", ""), "quantities"))
                .containsExactly("3..7 best 3 {piece} | 1 0 1 2 2");
    }

    @Test
    void twoReportsOfOneAsserterAreOneOrigin() {
        assertThat(sums(totals("key: [\"tot-ten-regions\"]", "text: \"heroin\"", ""), "quantities"))
                .containsExactly("1.5 kg | 1 0 0 2 1");
    }

    @ParameterizedTest(name = "by {0}: {2}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            CATEGORY              | category               | FIREARM 2, AMMUNITION 1, DRUG 4, PRECURSOR 1, CASH 2, DOCUMENT 1
            DISPOSITION           | disposition            | FOUND 1, SEIZED 9, FROZEN 1
            DRUG_GROUP            | drugGroup              | CANNABIS 1, OPIOIDS 3, - 7
            FIREARM_TYPE          | firearmType            | PISTOL 1, RIFLE 1, - 9
            ITEM                  | item                   | banknotes 1, bullets 1, dollars 1, hashish 1, heroin 2, ledgers 1, opium 1, pistols 1, rifles 1, solvent 1
            ORGANIZATION          | organization.key       | tot-gang 10, tot-police 11, tot-prosecution 10
            WEEK                  | period                 | 2024-03-04 11
            DAY                   | period                 | 2024-03-04 10, 2024-03-05 1
            """)
    void everyDimensionGroups(String dimension, String field, String expected) {
        assertThat(Rows.of(totals("", "by: [" + dimension + "]"), field, "seizures"))
                .containsExactly(expected.split(", "));
    }

    @Test
    void aRegionsTotalIsThatOfItsIncidents() {
        JsonNode byRegion = totals("category: [DRUG], quantified: true", "by: [REGION]");
        JsonNode ofOne = totals("place: [\"KZ-31\"]", "category: [DRUG], quantified: true", "");

        assertThat(Rows.of(byRegion, "region.code", "incidents", "quantities"))
                .contains("KZ-31 2 6.5 kg", "KZ-35 1 4.5 kg");
        assertThat(Rows.of(ofOne, "incidents", "quantities")).containsExactly("2 6.5 kg");
    }

    @Test
    void policyEventsAndStatisticsAreNeverIn() {
        assertThat(Rows.of(totals("kind: [POLICY_EVENT]", "", ""), "incidents", "seizures"))
                .containsExactly("0 0");
        assertThat(sums(totals("quantity: {atLeast: 100, unit: \"kg\"}", ""), "quantities"))
                .isEmpty();
    }

    @Test
    void severalDaysAreAskedInOneRequest() {
        JsonNode data = GraphQl.query("""
                { before: seizureTotals(asOf: "2024-04-30", filter: {incident: {%1$s}}) { seizures }
                  may: seizureTotals(asOf: "2024-05-01", filter: {incident: {%1$s}}) { seizures }
                  june: seizureTotals(asOf: "2024-06-01", filter: {incident: {%1$s}}) { seizures } }""".formatted(TotalsReports.OWN));

        assertThat(List.of("before", "may", "june"))
                .extracting(day -> data.at("/" + day + "/0/seizures").asInt())
                .containsExactly(0, 10, 11);
    }

    @Test
    void oneStatementAnswers() {
        assertThat(
                        Statements.of(
                                "{ seizureTotals(by: [REGION, MONTH, CATEGORY, ITEM, DISPOSITION, ORGANIZATION]) { seizures quantities { best reports origins } values { best } } }"))
                .hasSize(1);
    }
}
