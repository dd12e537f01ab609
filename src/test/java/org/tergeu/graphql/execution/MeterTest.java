package org.tergeu.graphql.execution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.tergeu.graphql.execution.Meter.Ended;

/** What is put into an answer is counted, and the time is looked at meanwhile. */
class MeterTest {

    private static Ended ended(Meter meter, int times) {
        return catchThrowableOfType(Ended.class, () -> {
            for (int i = 0; i < times; i++) {
                meter.add(10);
            }
        });
    }

    @Test
    void moreValuesThanAllowedEndTheAnswerUnderTheLimitsName() {
        assertThat(ended(new Meter(50_000, Duration.ofHours(1)), 5000)).isNull();
        assertThat(ended(new Meter(50_000, Duration.ofHours(1)), 6000).reason().details())
                .containsEntry("limit", "values")
                .containsEntry("allowed", 50_000L);
    }

    @Test
    void anAnswerThatIsLateEndsWhileItIsPutTogether() {
        assertThat(ended(new Meter(Integer.MAX_VALUE, Duration.ZERO), 1000).reason())
                .isNull();
    }
}
