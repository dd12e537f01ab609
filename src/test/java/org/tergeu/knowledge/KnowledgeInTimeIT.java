package org.tergeu.knowledge;

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

/** What had been reported by a day: the two reports of about 8 January 2022, about January 2025, 26 June 2025, about February 2026. */
@QuarkusTest
class KnowledgeInTimeIT {

    private static final String PRISON = "2025-01-prison-drug-operation";

    @ParameterizedTest(name = "On {0}: {1} incidents, {2} of them with seizures, detentions in {3}")
    @CsvSource({
        "2022-01-07, 0, 0, 0",
        "2022-01-08, 13, 4, 3",
        "2025-01-30, 13, 4, 3",
        "2025-01-31, 14, 5, 4",
        "2025-06-25, 14, 5, 4",
        "2025-06-26, 21, 8, 6",
        "2026-02-27, 21, 8, 6",
        "2026-02-28, 28, 9, 7",
    })
    void whatHadBeenReportedByThen(String day, int incidents, int withSeizures, int withDetentions) {
        JsonNode listed = GraphQl.file("dataset/incidents", Map.of("asOf", day)).get("incidents");
        JsonNode seizures =
                GraphQl.file("dataset/seizures", Map.of("asOf", day)).get("seizures");
        JsonNode detentions = GraphQl.file(
                        "dataset/legal-outcomes", Map.of("asOf", day, "filter", Map.of("stage", List.of("DETAINED"))))
                .get("legalOutcomes");

        assertThat(listed.get("nodes")).hasSize(incidents);
        assertThat(listed.get("totalCount").asInt()).isEqualTo(incidents);
        assertThat(Rows.of(seizures.get("nodes"), "incident.key").stream().distinct())
                .hasSize(withSeizures);
        assertThat(Rows.of(detentions.get("nodes"), "incident.key").stream().distinct())
                .hasSize(withDetentions);
    }

    @Test
    @DisplayName("What was known of the prison drug operation before anybody reported it?")
    void nothingIsKnownBeforePublication() {
        assertThat(incident(PRISON, "2025-01-30").isNull()).isTrue();
        assertThat(GraphQl.file("dataset/seizures", Map.of("asOf", "2022-01-07"))
                        .at("/seizures/nodes"))
                .isEmpty();
        assertThat(GraphQl.file("dataset/legal-outcomes", Map.of("asOf", "2022-01-07"))
                        .at("/legalOutcomes/nodes"))
                .isEmpty();
    }

    @Test
    @DisplayName("What is known of it from the day on which it can be cited?")
    void fromPublicationOnItIsKnownAsToday() {
        JsonNode then = incident(PRISON, "2025-01-31");

        assertThat(then).isEqualTo(incident(PRISON, null));
        assertThat(then.get("seizures")).hasSize(6);
    }

    @Test
    @DisplayName("What was related to the meeting before anybody reported the meeting?")
    void nestedFieldsAreOfTheSameDay() {
        JsonNode unrest = incident("2022-01-kz-unrest", "2022-01-08");
        JsonNode council = incident("2025-06-26-coordination-council-on-drugs", "2025-06-26");

        assertThat(Rows.of(unrest.get("reports"), "key"))
                .containsExactlyInAnyOrder("world-news-24-2022-01-detentions", "southfront-2022-01-almaty-operation");
        assertThat(Rows.of(unrest.get("parts"), "key"))
                .containsExactlyInAnyOrder(
                        "2022-01-kz-government-buildings-arson",
                        "2022-01-kz-counter-terrorist-operation",
                        "2022-01-almaty-unrest",
                        "2022-01-almaty-region-village-detentions",
                        "2022-01-zhambyl-arms-find",
                        "2022-01-taldykorgan-prison-attack",
                        "2022-01-kz-currency-find");
        assertThat(Rows.of(council.get("related"), "key"))
                .containsExactlyInAnyOrder(
                        "2025-06-kz-drug-penalty-reform",
                        "2025-06-kz-commission-on-narcotic-drugs-seat",
                        "2025-06-mangystau-drug-group",
                        "2025-06-ulytau-kaef-mafia",
                        "2025-06-shymkent-carbon",
                        "2025-06-kz-anti-drug-policy");
        assertThat(incident("2025-06-26-coordination-council-on-drugs", "2025-06-25")
                        .isNull())
                .isTrue();
    }

    @Test
    @DisplayName("Filters look at the knowledge of the day too")
    void filtersAreOfTheSameDay() {
        Map<String, ?> detainedSomebody =
                Map.of("legalOutcome", Map.of("stage", List.of("DETAINED")), "place", List.of("KZ"));

        assertThat(keys(detainedSomebody, "2022-01-07")).isEmpty();
        assertThat(keys(detainedSomebody, "2022-01-08"))
                .containsExactlyInAnyOrder(
                        "2022-01-kz-unrest",
                        "2022-01-almaty-region-village-detentions",
                        "2022-01-massimov-treason-case");
        assertThat(keys(detainedSomebody, "2025-06-26"))
                .containsExactlyInAnyOrder(
                        "2022-01-kz-unrest",
                        "2022-01-almaty-region-village-detentions",
                        "2022-01-massimov-treason-case",
                        "2025-06-ulytau-kaef-mafia",
                        "2025-06-shymkent-carbon",
                        PRISON);
    }

    private static List<String> keys(Map<String, ?> filter, String day) {
        return Rows.of(
                GraphQl.file("dataset/incidents", Map.of("filter", filter, "asOf", day))
                        .at("/incidents/nodes"),
                "key");
    }

    private static JsonNode incident(String key, String asOf) {
        Map<String, Object> variables = asOf == null ? Map.of("key", key) : Map.of("key", key, "asOf", asOf);
        return GraphQl.file("dataset/incident", variables).get("incident");
    }
}
