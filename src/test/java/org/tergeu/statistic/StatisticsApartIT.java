package org.tergeu.statistic;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.Rows;

/** Figures over a period or an area, which no incident explains and which must not be added to incidents. */
@QuarkusTest
class StatisticsApartIT {

    private static final String COUNCIL = "2025-06-26-coordination-council-on-drugs";

    private static List<String> statistics(Map<String, ?> filter, String... paths) {
        return Rows.of(
                GraphQl.file("dataset/statistics", Map.of("filter", filter)).at("/statistics/nodes"), paths);
    }

    @Test
    @DisplayName("Which statistics stand apart from incidents?")
    void whichStatisticsStandApart() {
        assertThat(statistics(Map.of("topLevel", true), "key", "measure", "figure"))
                .containsExactlyInAnyOrder(
                        "2025-kz-synthetic-drug-seizures-growth RATIO 100 {times}",
                        "2025-kz-synthetic-drug-seizures-before MASS 13 kg",
                        "2025-kz-synthetic-drug-seizures-now MASS 1.5 t",
                        "2025-kz-drug-groups-dismantled GROUPS 9",
                        "2025-kz-drug-channels-blocked CHANNELS 111",
                        "2025-kz-drug-proceeds-seized MONEY 10000000000.. best 10000000000 KZT",
                        "2025-kz-drop-accounts-frozen ACCOUNTS 50001.. best 50001",
                        "2025-kz-drop-accounts-frozen-value MONEY 2400000000.. best 2400000000 KZT",
                        "2025-kz-drug-reform-convicts PERSONS 3801.. best 3801",
                        "2026-kz-trafficking-cases CASES 39",
                        "2025-kz-trafficking-cases CASES 141",
                        "kz-child-selling-price PRICE 500000.. best 500000 KZT");
    }

    @Test
    @DisplayName("Which are parts of others, and of which?")
    void whichArePartsOfOthers() {
        assertThat(statistics(Map.of("topLevel", false), "key", "figure", "partOf.key"))
                .containsExactlyInAnyOrder(
                        "2025-kz-drug-groups-dismantled-transnational 3 2025-kz-drug-groups-dismantled",
                        "2025-kz-drug-channels-blocked-international 19 2025-kz-drug-channels-blocked",
                        "2025-kz-drug-reform-convicts-released 328 2025-kz-drug-reform-convicts",
                        "2025-kz-drug-reform-convicts-reduced 2601.. best 2601 2025-kz-drug-reform-convicts",
                        "2026-kz-trafficking-cases-minors 6 2026-kz-trafficking-cases",
                        "2025-kz-trafficking-cases-minors 19 2025-kz-trafficking-cases");
    }

    @Test
    @DisplayName("Of which whom were the convicts affected by the reform?")
    void ofWhichWhom() {
        JsonNode convicts = GraphQl.file(
                "dataset/statistics", Map.of("filter", Map.of("key", List.of("2025-kz-drug-reform-convicts"))));

        assertThat(Rows.of(convicts.at("/statistics/nodes/0/breakdown"), "key"))
                .containsExactlyInAnyOrder(
                        "2025-kz-drug-reform-convicts-released", "2025-kz-drug-reform-convicts-reduced");
    }

    @Test
    @DisplayName("For which time do they hold, and where were they announced?")
    void whenAndWhere() {
        assertThat(statistics(
                        Map.of(
                                "key",
                                List.of(
                                        "2025-kz-drug-groups-dismantled",
                                        "2025-kz-drug-groups-dismantled-transnational",
                                        "2025-kz-trafficking-cases",
                                        "2026-kz-trafficking-cases",
                                        "2025-kz-synthetic-drug-seizures-growth")),
                        "key",
                        "period.kind",
                        "period.from",
                        "period.to",
                        "place.code",
                        "announcedAt.key"))
                .containsExactlyInAnyOrder(
                        "2025-kz-drug-groups-dismantled YEAR_TO_DATE 2025-01-01 2025-06-26 KZ " + COUNCIL,
                        "2025-kz-drug-groups-dismantled-transnational YEAR_TO_DATE 2025-01-01 2025-06-26 KZ " + COUNCIL,
                        "2025-kz-trafficking-cases CALENDAR_YEAR 2025-01-01 2025-12-31 KZ -",
                        "2026-kz-trafficking-cases UNSPECIFIED - - KZ -",
                        "2025-kz-synthetic-drug-seizures-growth ROLLING_YEARS 2020-06-26 2025-06-26 KZ " + COUNCIL);
    }

    @Test
    @DisplayName("Which statistics were announced at the council's meeting?")
    void announcedAtTheMeeting() {
        JsonNode council =
                GraphQl.file("dataset/incident", Map.of("key", COUNCIL)).get("incident");

        assertThat(Rows.of(council.get("statistics"), "key"))
                .containsExactlyInAnyOrder(
                        "2025-kz-synthetic-drug-seizures-growth",
                        "2025-kz-synthetic-drug-seizures-before",
                        "2025-kz-synthetic-drug-seizures-now",
                        "2025-kz-drug-groups-dismantled",
                        "2025-kz-drug-groups-dismantled-transnational",
                        "2025-kz-drug-channels-blocked",
                        "2025-kz-drug-channels-blocked-international",
                        "2025-kz-drug-proceeds-seized",
                        "2025-kz-drop-accounts-frozen",
                        "2025-kz-drop-accounts-frozen-value",
                        "2025-kz-drug-reform-convicts",
                        "2025-kz-drug-reform-convicts-released",
                        "2025-kz-drug-reform-convicts-reduced");
    }

    @Test
    @DisplayName("Does any statistic appear among what was seized?")
    void noneAppearsAmongSeizures() {
        JsonNode seizures = GraphQl.file("dataset/seizures", Map.of()).get("seizures");

        assertThat(Rows.of(seizures.get("nodes"), "value"))
                .filteredOn(value -> !value.equals("-"))
                .containsExactlyInAnyOrder("2300000000 KZT", "6000000 USD", "500000000 KZT");
        assertThat(Rows.of(seizures.get("nodes"), "quantity"))
                .filteredOn(quantity -> quantity.endsWith("kg") || quantity.endsWith(" t"))
                .containsExactly("11.. best 11 kg");
        assertThat(Rows.of(seizures.get("nodes"), "incident.kind")).doesNotContain("POLICY_EVENT");
    }

    @Test
    @DisplayName("Does any statistic appear among the cases and people proceeded against?")
    void noneAppearsAmongLegalOutcomes() {
        JsonNode outcomes = GraphQl.file(
                "dataset/legal-outcomes",
                Map.of("filter", Map.of("counted", List.of("CASE"), "basis", List.of("OPERATIVE"))));
        JsonNode ofPolicyEvents = GraphQl.file(
                "dataset/legal-outcomes",
                Map.of("filter", Map.of("incident", Map.of("kind", List.of("POLICY_EVENT")))));

        assertThat(Rows.of(outcomes.at("/legalOutcomes/nodes"), "incident.key", "stage", "count"))
                .containsExactlyInAnyOrder(
                        "2022-01-massimov-treason-case CASE_OPENED 1",
                        "2026-02-almaty-newborn-selling CASE_OPENED 21.. best 21",
                        "2026-02-abai-forced-labour CASE_OPENED 11",
                        "2026-02-abai-forced-labour SENT_TO_COURT 11",
                        "2026-02-elite-escort-networks SENT_TO_COURT 1..");
        assertThat(Rows.of(ofPolicyEvents.at("/legalOutcomes/nodes"), "incident.key", "stage", "count"))
                .containsExactlyInAnyOrder(
                        "2025-06-kz-drug-penalty-reform RELEASED 328",
                        "2025-06-kz-drug-penalty-reform SENTENCE_REDUCED 2601.. best 2601");
    }
}
