package org.tergeu.graphql.limits;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.tergeu.totals.dimension.SeizureDimension;

/** What is cheap though it is a total is what is kept. */
class HeavyTest {

    @Test
    void cheapTotalsAreByWhatTotalsAreKeptBy() {
        assertThat(Stream.of(SeizureDimension.values())
                        .filter(dimension -> dimension.keptAxis().isPresent())
                        .map(Enum::name))
                .containsExactlyInAnyOrderElementsOf(Heavy.KEPT_BY);
    }
}
