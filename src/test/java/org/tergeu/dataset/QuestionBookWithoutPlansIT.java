package org.tergeu.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tergeu.graphql.execution.Queries;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Without;

/** The answers are the same when graphql-java executes queries in place of plans (docs/adr/0037). */
@QuarkusTest
@TestProfile(Without.Plans.class)
class QuestionBookWithoutPlansIT extends QuestionBookIT {

    @Inject
    Queries queries;

    @Test
    void noPlanIsMade() {
        Ask.anything("{ dataset { revision } }");

        assertThat(queries.plans().hits() + queries.plans().misses()).isZero();
    }
}
