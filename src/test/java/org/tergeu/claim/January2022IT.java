package org.tergeu.claim;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.Rows;

/** What two reports say of January 2022: where they add to each other, repeat each other, and contradict each other. */
@QuarkusTest
class January2022IT {

    private static final String WORLD_NEWS = "world-news-24-2022-01-detentions";
    private static final String SOUTHFRONT = "southfront-2022-01-almaty-operation";

    private static JsonNode incident(String key) {
        return GraphQl.file("dataset/incident", Map.of("key", key)).get("incident");
    }

    private static JsonNode detained(String incident) {
        for (JsonNode outcome : incident(incident).get("legalOutcomes")) {
            if (outcome.get("stage").asText().equals("DETAINED")
                    && outcome.get("subject").isNull()) {
                return outcome;
            }
        }
        throw new AssertionError("nobody detained in " + incident);
    }

    @Test
    @DisplayName(
            "Two reports are about one village, one of more than 100 detained, the other of 139: how many were it?")
    void howManyWereDetainedInTheVillage() {
        JsonNode detained = detained("2022-01-almaty-region-village-detentions");

        assertThat(Rows.line(detained, "count", "count.qualifier", "count.agreement", "count.origins"))
                .isEqualTo("139 EXACT COMPATIBLE 2");
        assertThat(Rows.of(
                        detained.at("/count/claims"), "report.key", "qualifier", "stated", "assertedBy.key", "status"))
                .containsExactlyInAnyOrder(
                        WORLD_NEWS + " MORE_THAN 100 kz-mvd CURRENT", SOUTHFRONT + " EXACT 139 southfront CURRENT");
    }

    @Test
    @DisplayName("Are the 139 of the village within the 4,266 of the country?")
    void theVillageIsWithinTheCountry() {
        JsonNode village = detained("2022-01-almaty-region-village-detentions");
        JsonNode country = detained("2022-01-kz-unrest");

        assertThat(Rows.line(village, "partOf.incident.key", "partOf.count")).isEqualTo("2022-01-kz-unrest 4266");
        assertThat(Rows.of(country.get("breakdown"), "incident.key", "subject", "count"))
                .containsExactlyInAnyOrder(
                        "2022-01-kz-unrest foreign citizens 1..", "2022-01-almaty-region-village-detentions - 139");
        assertThat(Rows.of(village.get("breakdown"), "subject", "count")).containsExactly("foreign citizens 1..");
    }

    @Test
    @DisplayName("Who says that 4,266 were detained, and is it confirmed independently?")
    void whoAsserted4266() {
        JsonNode count = detained("2022-01-kz-unrest").get("count");

        assertThat(Rows.line(count, "best", "agreement", "origins", "asOf")).isEqualTo("4266 AGREED 1 2022-01-08");
        assertThat(Rows.of(count.get("claims"), "report.key", "stated", "assertedBy.key"))
                .containsExactlyInAnyOrder(WORLD_NEWS + " 4266 kz-mvd", SOUTHFRONT + " 4266 kz-mvd");
    }

    @Test
    @DisplayName("Where was the arms cache of Zhambyl found?")
    void whereWasTheArmsCacheFound() {
        JsonNode find = incident("2022-01-zhambyl-arms-find");

        assertThat(find.get("disputed").asBoolean()).isTrue();
        assertThat(Rows.of(find.get("places"), "place.code", "precision", "disputed"))
                .containsExactlyInAnyOrder("KZ-31 REGION true", "kz-zhambyl-district DISTRICT true");
        find.get("places")
                .forEach(place -> assertThat(Rows.of(place.get("claims"), "report.key", "assertedBy.key", "status"))
                        .containsExactly(
                                place.at("/place/code").asText().equals("KZ-31")
                                        ? WORLD_NEWS + " kz-mvd CURRENT"
                                        : SOUTHFRONT + " southfront CURRENT"));
    }

    @Test
    @DisplayName("Which incidents are reported in conflicting ways?")
    void whichIncidentsAreDisputed() {
        JsonNode disputed = GraphQl.file("dataset/incidents", Map.of("filter", Map.of("disputed", true)));

        assertThat(Rows.of(disputed.at("/incidents/nodes"), "key", "disputed"))
                .containsExactly("2022-01-zhambyl-arms-find true");
    }

    @Test
    @DisplayName("What was in the cache?")
    void whatWasInTheCache() {
        assertThat(Rows.of(
                        incident("2022-01-zhambyl-arms-find").get("seizures"),
                        "item",
                        "disposition",
                        "firearmType",
                        "quantity.low"))
                .containsExactlyInAnyOrder(
                        "firearms of the cache FOUND - 2",
                        "guns FOUND UNSPECIFIED 1",
                        "pistols FOUND PISTOL 1",
                        "machine guns FOUND MACHINE_GUN 1",
                        "sniper rifle FOUND SNIPER_RIFLE 1");
    }

    @Test
    @DisplayName("Who was killed or injured in the attack on the prison of Taldykorgan?")
    void casualtiesOfThePrisonAttack() {
        JsonNode attack = incident("2022-01-taldykorgan-prison-attack");

        assertThat(Rows.of(attack.get("casualties"), "harm", "group", "count", "count.origins", "possibleOverlap"))
                .containsExactlyInAnyOrder(
                        "KILLED ATTACKERS 3 1 false",
                        "INJURED ATTACKERS .. 0 false",
                        "KILLED SECURITY_FORCES 1 1 true",
                        "INJURED SECURITY_FORCES 2 1 false");
        assertThat(Rows.of(attack.get("measures"), "kind", "figure")).containsExactly("ATTACKERS 15");
    }

    @Test
    @DisplayName("How many attackers were injured, when the report's number cannot be read?")
    void whatCannotBeReadIsReturnedAsSuch() {
        for (JsonNode casualty : incident("2022-01-taldykorgan-prison-attack").get("casualties")) {
            if (Rows.line(casualty, "harm", "group").equals("INJURED ATTACKERS")) {
                assertThat(Rows.line(casualty.get("count"), "qualifier", "low", "best", "high"))
                        .isEqualTo("UNQUANTIFIED - - -");
                assertThat(casualty.at("/count/display").asText()).isEqualTo("a figure that cannot be read");
                assertThat(Rows.of(casualty.at("/count/claims"), "status", "qualifier", "stated", "assertedBy.key"))
                        .containsExactly("UNREADABLE - - kz-mvd");
                assertThat(casualty.at("/count/claims/0/note").asText()).contains("gluttons");
                return;
            }
        }
        throw new AssertionError("the unreadable figure is not returned");
    }

    @Test
    @DisplayName("Is the policeman killed at the prison among the 18 of the country?")
    void thePolicemanMayBeAmongTheEighteen() {
        // The one of the prison, which is part of the unrest, may be one of the seven as well.
        assertThat(Rows.of(
                        incident("2022-01-kz-unrest").get("casualties"),
                        "harm",
                        "group",
                        "count",
                        "possibleOverlap",
                        "partOf.count"))
                .containsExactlyInAnyOrder("KILLED SECURITY_FORCES 18 true -", "KILLED SECURITY_FORCES 7 true 18");
    }

    @Test
    @DisplayName("What did the riots cost, and whom?")
    void whatDidTheRiotsCost() {
        assertThat(Rows.of(incident("2022-01-kz-unrest").get("measures"), "kind", "figure"))
                .containsExactly("DAMAGE 200000000.. best 200000000 USD");
        assertThat(Rows.of(incident("2022-01-almaty-unrest").get("measures"), "kind", "name", "figure"))
                .containsExactlyInAnyOrder(
                        "ORGANIZATIONS_AFFECTED - 851.. best 851", "OTHER loaves of bread sold to one customer 0..2");
    }
}
