package org.tergeu.seizure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.Rows;

/** What the press release of the General Prosecutor's Office reports of single investigations. */
@QuarkusTest
class DrugMoneyIT {

    @ParameterizedTest(name = "What was seized in {0}, and in which currency?")
    @CsvSource(
            delimiter = '|',
            value = {
                "Mangystau | KZ-47 | 2025-06-mangystau-drug-group MIXED_ASSETS SEIZED - 2300000000 KZT",
                "Ulytau    | KZ-62 | 2025-06-ulytau-kaef-mafia CRYPTO SEIZED - 6000000 USD",
                "Shymkent  | KZ-79 | 2025-06-shymkent-carbon PROPERTY CONFISCATED - 500000000 KZT",
            })
    void whatWasSeizedThere(String region, String code, String expected) {
        JsonNode seizures =
                GraphQl.file("dataset/seizures", Map.of("filter", Map.of("incident", Map.of("place", List.of(code)))));

        assertThat(Rows.of(
                        seizures.at("/seizures/nodes"), "incident.key", "category", "disposition", "quantity", "value"))
                .containsExactly(expected);
    }

    @Test
    @DisplayName("Which seizures are worth at least 500 million tenge?")
    void moneyIsComparedWithinItsCurrency() {
        JsonNode seizures = GraphQl.file(
                "dataset/seizures",
                Map.of("filter", Map.of("value", Map.of("atLeast", 500_000_000, "currency", "KZT"))));

        assertThat(Rows.of(seizures.at("/seizures/nodes"), "incident.key", "value"))
                .containsExactlyInAnyOrder(
                        "2025-06-mangystau-drug-group 2300000000 KZT", "2025-06-shymkent-carbon 500000000 KZT");
    }

    @Test
    @DisplayName("How many were detained, are in custody or wanted in Ulytau and Shymkent?")
    void howManyWereDetained() {
        JsonNode outcomes = GraphQl.file(
                "dataset/legal-outcomes",
                Map.of(
                        "filter",
                        Map.of(
                                "incident",
                                Map.of(
                                        "place",
                                        List.of("KZ-62", "KZ-79"),
                                        "kind",
                                        List.of("INVESTIGATION"),
                                        "report",
                                        List.of("kz-gpo-2025-06-drug-council")))));

        assertThat(Rows.of(outcomes.at("/legalOutcomes/nodes"), "incident.key", "stage", "count"))
                .containsExactlyInAnyOrder(
                        "2025-06-ulytau-kaef-mafia DETAINED 3",
                        "2025-06-ulytau-kaef-mafia WANTED 4",
                        "2025-06-shymkent-carbon DETAINED 24",
                        "2025-06-shymkent-carbon IN_CUSTODY 18");
    }

    @Test
    @DisplayName("What did the investigation in Shymkent find beside the property?")
    void transactionsAreMeasuredNotSeized() {
        JsonNode carbon = GraphQl.file("dataset/incident", Map.of("key", "2025-06-shymkent-carbon"))
                .get("incident");

        assertThat(Rows.of(carbon.get("measures"), "kind", "name", "figure"))
                .containsExactlyInAnyOrder(
                        "TRANSACTIONS - 500000", "TRANSACTION_VALUE - 70000000000 KZT", "OTHER foreign accounts 1..");
        assertThat(Rows.of(carbon.get("participants"), "role", "organization.key"))
                .containsExactlyInAnyOrder(
                        "INVESTIGATED kz-special-prosecutors",
                        "INVESTIGATED us-dea",
                        "ANNOUNCED kz-gpo",
                        "SUSPECTED carbon-drug-market");
    }

    @Test
    @DisplayName("Are the 18 in custody among the 24 detained?")
    void thoseInCustodyAreAmongTheDetained() {
        JsonNode carbon = GraphQl.file("dataset/incident", Map.of("key", "2025-06-shymkent-carbon"))
                .get("incident");

        assertThat(Rows.of(carbon.get("legalOutcomes"), "stage", "count", "partOf.count"))
                .containsExactlyInAnyOrder("DETAINED 24 -", "IN_CUSTODY 18 24");
    }
}
