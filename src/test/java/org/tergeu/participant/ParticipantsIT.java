package org.tergeu.participant;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.GraphQl;
import org.tergeu.testsupport.Rows;

/** Who took part in an incident, and in which role. */
@QuarkusTest
class ParticipantsIT {

    private static final String INCIDENT = "2025-01-prison-drug-operation";

    @Test
    @DisplayName("Who conducted it, who announced it, whom is it against?")
    void whoTookPart() {
        JsonNode incident =
                GraphQl.file("dataset/incident", Map.of("key", INCIDENT)).get("incident");

        assertThat(Rows.of(incident.get("participants"), "role", "organization.key", "person.key"))
                .containsExactlyInAnyOrder(
                        "CONDUCTED kz-mvd-organized-crime -",
                        "ANNOUNCED kz-mvd -",
                        "ANNOUNCED - kuandyk-alpys",
                        "SUSPECTED kz-prison-drug-network-unnamed -");
    }

    @Test
    @DisplayName("Who announced it? Who was harmed by it?")
    void whoHadOneRole() {
        String query =
                "query ($key: String!, $role: [ParticipantRole!]) { incident(key: $key) { participants(role: $role) { role } } }";

        assertThat(Ask.data(query, Map.of("key", INCIDENT, "role", "ANNOUNCED"))
                        .at("incident.participants")
                        .each("role"))
                .containsExactly("ANNOUNCED", "ANNOUNCED");
        assertThat(Ask.data(query, Map.of("key", INCIDENT, "role", "VICTIM"))
                        .at("incident.participants")
                        .each("role"))
                .isEmpty();
    }
}
