package org.tergeu.incident;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Desk;
import org.tergeu.testsupport.OwnDatabase;
import org.tergeu.testsupport.ReportFile;
import org.tergeu.testsupport.Statements;

/** An incident that is asked for by its key is read together with what belongs to it (docs/adr/0020). */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class IncidentInOneTurnIT {

    private static final String WHOLE = "places { place { name } } participants { role } seizures { item }"
            + " legalOutcomes { stage } casualties { harm } measures { kind }";

    /** How a statement names an incident whose identifier it does not know. */
    private static final String BY_KEY = "array(select i.id";

    @Inject
    Desk desk;

    @AfterEach
    void takeBack() {
        desk.takeBackAll();
    }

    @Test
    void whatBelongsToItDoesNotWaitForIt() {
        List<String> statements =
                Statements.of("{ incident(key: \"2025-01-prison-drug-operation\") { key " + WHOLE + " } }");

        assertThat(statements).hasSize(7);
        assertThat(statements.get(0)).contains("from incident i where");
        assertThat(statements.subList(1, 7)).allMatch(statement -> statement.contains(BY_KEY));
    }

    @Test
    void severalIncidentsAreReadTogether() {
        List<String> statements =
                Statements.of("{ a: incident(key: \"2025-01-prison-drug-operation\") { seizures { item } }"
                        + " b: incident(key: \"none-such\") { seizures { item } } }");

        // A key that nothing has may be one that was merged into another (docs/adr/0047): it is looked for once more,
        // and no other is.
        assertThat(statements).hasSize(3).noneMatch(statement -> statement.contains(BY_KEY));
        assertThat(statements.get(1)).contains("from incident_merge m");
        assertThat(
                        Statements.of(
                                "{ a: incident(key: \"2025-01-prison-drug-operation\") { key } b: incident(key: \"2025-01-prison-drug-operation\") { key } }"))
                .hasSize(1);
    }

    @Test
    void whatIsAskedOfItTwiceIsReadOnce() {
        List<String> statements = Statements.of(
                "{ incident(key: \"2025-01-prison-drug-operation\") { a: seizures { item } b: seizures { item } } }");

        assertThat(statements).hasSize(2);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{ incident(key: \"none-such\") { key " + WHOLE + " } }",
                "{ incident(key: \"none-such\") { seizures(filter: {quantity: {unit: \"stone\"}}) { item } } }",
                "{ incident(key: \"2025-01-prison-drug-operation\", asOf: \"1990-01-01\") { key " + WHOLE + " } }"
            })
    void whatIsNotThereIsNullAndNothingElse(String query) {
        Answer answer = Ask.anything(query);

        assertThat(answer.json()).hasToString("{\"data\":{\"incident\":null}}");
    }

    @Test
    void whatCannotBeReadFailsInItsPlace() {
        Answer answer = Ask.anything("{ incident(key: \"2025-01-prison-drug-operation\") { key"
                + " seizures(filter: {quantity: {unit: \"stone\"}}) { item } } }");

        assertThat(answer.json().at("/errors")).hasSize(1);
        assertThat(answer.json().at("/errors/0/path")).hasToString("[\"incident\",\"seizures\"]");
        assertThat(answer.json().at("/errors/0/extensions/code").asText()).isEqualTo("INVALID_ARGUMENT");
    }

    /** Statements of a turn see the database one after the other, and a report may come between them. */
    @Test
    void whoeverSeesANewIncidentSeesWhatBelongsToIt() {
        for (int i = 0; i < 30; i++) {
            ReportFile report = ReportFile.named("one-turn-" + i)
                    .saying(
                            ReportFile.incident("one-turn-incident-" + i)
                                    + "    seizures:\n      - { category: DRUG, item: hashish, disposition: SEIZED, quantity: 3 kg }\n");
            CompletableFuture<Void> coming = AtOnce.run(() -> desk.submit(report));
            Answer seen = seen("one-turn-incident-" + i, coming);

            assertThat(seen.json().at("/data/incident/seizures")).hasSize(1);
        }
    }

    private static Answer seen(String key, CompletableFuture<Void> coming) {
        Answer answer;
        boolean isThere;
        do {
            isThere = coming.isDone();
            answer = Ask.anything("{ incident(key: \"" + key + "\") { seizures { item } } }");
        } while (answer.json().at("/data/incident").isNull() && !isThere);
        coming.join();
        return answer;
    }
}
