package org.tergeu.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Ask;

/** Queries are executed by plans, which stand on internal classes of this version of graphql-java (docs/adr/0037). */
@QuarkusTest
class PlansIT {

    @Inject
    Queries queries;

    @Test
    void aQueryUsesAPlan() {
        long before = used();

        Ask.anything("{ dataset { revision } }");

        assertThat(used()).isGreaterThan(before);
    }

    private long used() {
        return queries.plans().hits() + queries.plans().misses();
    }
}
