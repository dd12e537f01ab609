package org.tergeu.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class LogPositionsTest {

    private static final long SECOND = 1_000_000_000L;

    private final LogPositions positions = new LogPositions(Duration.ofSeconds(5));

    private void primaryWas(int second, long position) {
        positions.add(second * SECOND, position);
    }

    @Test
    void aStandbyThatHasAllIsNotLateHoweverLongNobodyWrites() {
        primaryWas(1, 100);
        primaryWas(60, 100);

        assertThat(positions.lag(100)).isZero();
        assertThat(positions.lag(120)).isZero();
    }

    @Test
    void isAsLateAsThePrimaryHasBeenBeyondIt() {
        primaryWas(1, 100);
        primaryWas(2, 200);
        primaryWas(3, 300);

        assertThat(positions.lag(300)).isZero();
        assertThat(positions.lag(299)).isEqualTo(Duration.ofSeconds(1));
        assertThat(positions.lag(100)).isEqualTo(Duration.ofSeconds(2));
    }

    @Test
    void isTooLateWithoutTheFirstThatIsKnown() {
        primaryWas(1, 100);

        assertThat(positions.lag(99)).isGreaterThan(Duration.ofSeconds(5));
    }

    @Test
    void whatIsLongAgoIsForgottenAndStillTooLate() {
        for (int second = 1; second <= 60; second++) {
            primaryWas(second, 100L * second);
        }

        assertThat(positions.lag(5_600)).isEqualTo(Duration.ofSeconds(4));
        assertThat(positions.lag(5_300)).isGreaterThan(Duration.ofSeconds(5));
        assertThat(positions.lag(100)).isGreaterThan(Duration.ofSeconds(5));
    }

    @Test
    void ofAnotherPrimaryNothingIsKnownYet() {
        primaryWas(1, 100);
        positions.clear();

        assertThat(positions.lag(0)).isZero();
    }
}
