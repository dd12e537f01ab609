package org.tergeu.bench.check;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.tergeu.bench.workload.Workload;

class PriceTest {

    private final Price before = new Price(4, 100, 1000, 50_000, 2);

    @Test
    void aTenthIsTolerated() {
        Price now = new Price(4, 110, 1000, 50_000, 2.19);

        assertThat(now.worse(Workload.W1, before)).isEmpty();
        assertThat(now.better(Workload.W1, before)).isEmpty();
    }

    @Test
    void whatIsMoreIsNamed() {
        Price now = new Price(5, 100, 1000, 50_000, 2);

        assertThat(now.worse(Workload.W1, before)).containsExactly("W1 statements: 5.00, was 4.00 (+25%)");
    }

    @Test
    void whatIsLessIsNamed() {
        Price now = new Price(4, 100, 1000, 25_000, 2);

        assertThat(now.worse(Workload.W1, before)).isEmpty();
        assertThat(now.better(Workload.W1, before))
                .containsExactly("W1 bytes allocated: 25000.00, was 50000.00 (-50%)");
    }
}
