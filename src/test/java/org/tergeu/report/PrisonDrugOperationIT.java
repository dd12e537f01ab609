package org.tergeu.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.Rows;

/** What can be asked of the article "Kazakhstan: Law Enforcement Cracks Down on Prison Drug Networks in Multi-Region Raid". */
@QuarkusTest
class PrisonDrugOperationIT {

    private static final String INCIDENT = "2025-01-prison-drug-operation";
    private static final String REPORT = "orda-2025-01-prison-drugs";

    private static JsonNode incident() {
        return GraphQl.file("dataset/incident", Map.of("key", INCIDENT)).get("incident");
    }

    @Test
    @DisplayName("How many were detained in the prison drug operation, and of which whom?")
    void howManyWereDetainedOfWhichWhom() {
        JsonNode detained = only(incident().get("legalOutcomes"), "stage", "DETAINED", "subject", "null");

        assertThat(Rows.line(detained, "counted", "basis", "count", "count.qualifier", "guiltEstablished"))
                .isEqualTo("PERSON OPERATIVE 118 EXACT false");
        assertThat(Rows.of(detained.get("breakdown"), "stage", "subject", "count", "count.qualifier"))
                .containsExactlyInAnyOrder(
                        "DETAINED inmates 13 EXACT",
                        "DETAINED foreign citizens 2.. SEVERAL",
                        "SUSPECTED people with several earlier convictions 1.. UNQUANTIFIED");
    }

    @Test
    @DisplayName("Which weapons were seized there?")
    void whichWeaponsWereSeized() {
        JsonNode found = GraphQl.file(
                "dataset/seizures",
                Map.of(
                        "filter",
                        Map.of(
                                "category", List.of("FIREARM", "AMMUNITION", "EXPLOSIVE", "OTHER_WEAPON"),
                                "incident", Map.of("key", List.of(INCIDENT)))));

        assertThat(Rows.of(found.at("/seizures/nodes"), "category", "item", "disposition", "quantity"))
                .containsExactlyInAnyOrder(
                        "FIREARM Kalashnikov assault rifles SEIZED 3",
                        "FIREARM traumatic pistols SEIZED 2",
                        "AMMUNITION ammunition SEIZED 1..");
    }

    @Test
    @DisplayName("What was seized there at all, and in which amounts?")
    void whatWasSeized() {
        assertThat(Rows.of(incident().get("seizures"), "category", "drugGroup", "firearmType", "quantity", "value"))
                .containsExactlyInAnyOrder(
                        "FIREARM - ASSAULT_RIFLE 3 -",
                        "FIREARM - TRAUMATIC_PISTOL 2 -",
                        "AMMUNITION - - 1.. -",
                        "DRUG UNSPECIFIED - 11.. best 11 kg -",
                        "DEVICE - - - -",
                        "DOCUMENT - - - -");
    }

    @Test
    @DisplayName("How many places were searched, in how many regions, and does it go on?")
    void howWideWasIt() {
        JsonNode incident = incident();

        assertThat(Rows.of(incident.get("measures"), "kind", "figure"))
                .containsExactlyInAnyOrder("REGIONS 10", "SEARCHES 101.. best 101");
        assertThat(Rows.of(incident.get("places"), "place.code", "precision", "disputed"))
                .containsExactly("KZ COUNTRY false");
        assertThat(Rows.line(incident, "status", "disputed")).isEqualTo("ONGOING false");
    }

    @Test
    @DisplayName("What does the one report say, claim by claim, and who says it?")
    void whatTheReportSaysClaimByClaim() {
        JsonNode report = GraphQl.file("dataset/report-claims", Map.of("key", REPORT, "first", 500))
                .get("report");
        String police = " kz-mvd-organized-crime kuandyk-alpys CURRENT";

        assertThat(Rows.line(report, "publisher.key", "author", "tier"))
                .isEqualTo("orda-kz Aliya Askarova NEWS_CITING_OFFICIAL");
        assertThat(report.at("/claims/totalCount").asInt()).isEqualTo(18);
        assertThat(Rows.of(
                        report.at("/claims/nodes"),
                        "qualifier",
                        "stated",
                        "unit",
                        "assertedBy.key",
                        "spokesperson.key",
                        "status"))
                .filteredOn(line -> !line.startsWith("- "))
                .containsExactly(
                        "EXACT 10 - orda-kz - CURRENT",
                        "MORE_THAN 100 -" + police,
                        "EXACT 118 - kz-mvd - CURRENT",
                        "EXACT 13 - kz-mvd - CURRENT",
                        "SEVERAL - - kz-mvd - CURRENT",
                        "UNQUANTIFIED - -" + police,
                        "EXACT 3 -" + police,
                        "EXACT 2 -" + police,
                        "UNQUANTIFIED - -" + police,
                        "MORE_THAN 11 kg" + police);
    }

    @Test
    @DisplayName("Do pages of claims join to the whole?")
    void claimsPageByPage() {
        List<String> whole = claims(GraphQl.file("dataset/report-claims", Map.of("key", REPORT, "first", 500)));
        JsonNode first = GraphQl.file("dataset/report-claims", Map.of("key", REPORT, "first", 10));
        String cursor = first.at("/report/claims/pageInfo/endCursor").asText();
        JsonNode second = GraphQl.file("dataset/report-claims", Map.of("key", REPORT, "first", 10, "after", cursor));

        assertThat(first.at("/report/claims/pageInfo/hasNextPage").asBoolean()).isTrue();
        assertThat(second.at("/report/claims/pageInfo/hasNextPage").asBoolean()).isFalse();
        assertThat(claims(first)).isEqualTo(whole.subList(0, 10));
        assertThat(claims(second)).isEqualTo(whole.subList(10, 18));
    }

    private static List<String> claims(JsonNode data) {
        return Rows.of(data.at("/report/claims/nodes"), "qualifier", "stated", "unit", "assertedBy.key");
    }

    private static JsonNode only(JsonNode rows, String field, String value, String other, String otherValue) {
        for (JsonNode row : rows) {
            if (row.get(field).asText().equals(value) && row.get(other).asText().equals(otherValue)) {
                return row;
            }
        }
        throw new AssertionError("none with " + field + " " + value + " in " + rows);
    }
}
