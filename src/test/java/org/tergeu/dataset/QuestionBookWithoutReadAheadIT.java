package org.tergeu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Statements;
import org.tergeu.testsupport.Without;

/** The answers are the same when nothing is read ahead, and each statement has a Sync of its own (docs/adr/0037). */
@QuarkusTest
@TestProfile(Without.ReadAheadAndOneSync.class)
class QuestionBookWithoutReadAheadIT extends QuestionBookIT {

    @Test
    void whatBelongsToAnIncidentIsReadByItsIdentifier() {
        assertThat(Statements.of("{ incident(key: \"2025-01-prison-drug-operation\") { seizures { item } } }"))
                .hasSize(2)
                .noneMatch(statement -> statement.contains("array(select i.id"));
    }
}
