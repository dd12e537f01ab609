package org.tergeu.bench.load;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class MeasuredTest {

    @Test
    void theMedianOfTwoIsBothTogether() {
        Measured median = Measured.median(List.of(costing(1, 0), costing(3, 2)));

        assertThat(median.cpu()).isEqualTo(4);
        assertThat(median.errors()).isEqualTo(2);
        assertThat(median.perSecond()).isEqualTo(1000);
        assertThat(median.latency50()).isEqualTo(5);
    }

    @Test
    void theMedianOfThreeIsTheOneInTheMiddleWithTheErrorsOfAll() {
        Measured median = Measured.median(List.of(costing(9, 1), costing(1, 0), costing(2, 0)));

        assertThat(median.cpu()).isEqualTo(4);
        assertThat(median.errors()).isEqualTo(1);
    }

    /** CPU seconds of each of server and database for a thousand requests. */
    private static Measured costing(double cpu, long errors) {
        return new Measured(1000, errors, 1, 5, 9, cpu, cpu);
    }
}
