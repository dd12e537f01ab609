package org.tergeu.person;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.Rows;

/** What is known of Karim Massimov, whom both reports of January 2022 call detained and neither convicted. */
@QuarkusTest
class FormerSecurityChiefIT {

    private static final String CASE = "2022-01-massimov-treason-case";

    private static JsonNode massimov() {
        return GraphQl.file("dataset/person", Map.of("key", "karim-massimov")).get("person");
    }

    @Test
    @DisplayName("What is known of the former security chief?")
    void whatIsKnown() {
        JsonNode person = massimov();

        assertThat(person.get("name").asText()).isEqualTo("Karim Massimov");
        assertThat(person.get("position").asText()).contains("National Security Committee");
        assertThat(Rows.of(person.at("/incidents/nodes"), "key")).containsExactly(CASE);
        assertThat(Rows.of(person.get("legalOutcomes"), "stage", "decidedOn.edtf"))
                .containsExactlyInAnyOrder("DETAINED 2022-01-06", "IN_CUSTODY 2022-01-06");
    }

    @Test
    @DisplayName("Is he convicted?")
    void isHeConvicted() {
        assertThat(Rows.of(massimov().get("legalOutcomes"), "guiltEstablished")).containsOnly("false");
        assertThat(outcomes(Map.of("person", List.of("karim-massimov"), "guiltEstablished", true)))
                .isEmpty();
        assertThat(outcomes(Map.of(
                        "person", List.of("karim-massimov"), "stage", List.of("CHARGED", "CONVICTED", "SENTENCED"))))
                .isEmpty();
    }

    @Test
    @DisplayName("Is anybody convicted in his case?")
    void isAnybodyConvicted() {
        assertThat(outcomes(Map.of("incident", Map.of("key", List.of(CASE)))))
                .containsExactlyInAnyOrder(
                        "CASE_OPENED CASE 1 false",
                        "DETAINED PERSON 1 false",
                        "DETAINED PERSON 1.. false",
                        "IN_CUSTODY PERSON 1 false",
                        "IN_CUSTODY PERSON 1.. false");
    }

    @Test
    @DisplayName("What is he suspected of, and by whom?")
    void whatIsHeSuspectedOf() {
        for (JsonNode outcome : massimov().get("legalOutcomes")) {
            assertThat(Rows.of(outcome.get("offences"), "code", "provision")).contains("0904 KZ-CC 175(1)");
            assertThat(Rows.of(outcome.get("claims"), "report.key", "assertedBy.key", "status"))
                    .containsExactlyInAnyOrder(
                            "world-news-24-2022-01-detentions kz-knb CURRENT",
                            "southfront-2022-01-almaty-operation southfront CURRENT");
        }
    }

    @Test
    @DisplayName("Whose guilt is established at all?")
    void whoseGuiltIsEstablished() {
        assertThat(outcomes(Map.of("guiltEstablished", true)))
                .containsExactly("SENTENCE_REDUCED PERSON 2601.. best 2601 true");
    }

    private static List<String> outcomes(Map<String, ?> filter) {
        return Rows.of(
                GraphQl.file("dataset/legal-outcomes", Map.of("filter", filter)).at("/legalOutcomes/nodes"),
                "stage",
                "counted",
                "count",
                "guiltEstablished");
    }
}
