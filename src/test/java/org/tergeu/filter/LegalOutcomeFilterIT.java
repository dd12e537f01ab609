package org.tergeu.filter;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.FilterReports;
import org.tergeu.testsupport.GeneratedDatabase;

/** Which of the legal outcomes of the filter reports each filter of legal outcomes finds. */
@QuarkusTest
@TestProfile(GeneratedDatabase.class)
class LegalOutcomeFilterIT {

    @BeforeAll
    static void submitReports() {
        FilterReports.ensure();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `stage: [DETAINED, CHARGED]`                    | DETAINED CHARGED
            `counted: [CASE]`                               | CASE_OPENED
            `counted: [PERSON]`                             | DETAINED CONVICTED SENTENCED
            `counted: [GROUP]`                              | CHARGED
            `basis: [PROSPECTIVE_MAXIMUM]`                  | SENTENCED
            `basis: [OPERATIVE], counted: [PERSON]`         | DETAINED CONVICTED
            `offence: ["09"]`                               | DETAINED CASE_OPENED SENTENCED
            `offence: ["0904"]`                             | DETAINED
            `offence: ["0904", "06"]`                       | DETAINED CONVICTED
            `offence: ["090"]`                              |
            `offence: ["9"]`                                |
            `offence: ["09%"]`                              |
            `offence: ["KZ-CC 175(1)"]`                     | CASE_OPENED
            `offence: []`                                   |
            `person: ["flt-roe"]`                           | CONVICTED
            `person: ["flt-doe"]`                           |
            `guiltEstablished: true`                        | CONVICTED
            `guiltEstablished: false`                       | DETAINED CASE_OPENED SENTENCED CHARGED
            """)
    void findsThem(String filter, String expected) {
        List<String> found = Ask.data("{ legalOutcomes(filter: {" + filter + ", incident: " + FilterReports.OWN
                        + "}) { nodes { stage } } }")
                .at("legalOutcomes.nodes")
                .each("stage");

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            `{key: ["flt-fire", "flt-depot"]}`              | CONVICTED CASE_OPENED
            `{seizure: {text: "bullets"}}`                  | SENTENCED
            `{legalOutcome: {offence: ["0904"]}}`           | DETAINED
            `{legalOutcome: {stage: [RELEASED]}}`           |
            """)
    void findsThemByTheirIncident(String incident, String expected) {
        List<String> found = Ask.data("{ legalOutcomes(filter: {incident: {and: [" + FilterReports.OWN + ", " + incident
                        + "]}}) { nodes { stage } } }")
                .at("legalOutcomes.nodes")
                .each("stage");

        assertThat(found)
                .containsExactlyInAnyOrderElementsOf(expected == null ? List.of() : List.of(expected.split(" ")));
    }
}
