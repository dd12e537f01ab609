package org.tergeu.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.bench.workload.Workload;

class OptionsTest {

    @Test
    void withoutSizesTheSmallestIsMeasured() {
        assertThat(Options.parse("run").sizes()).containsExactly(10_000L);
    }

    @Test
    void theSmallestIsMeasuredBeforeAnyLargerOne() {
        assertThat(Options.parse("run", "1_000_000", "100000").sizes()).containsExactly(10_000L, 100_000L, 1_000_000L);
    }

    @Test
    void aSmallerSizeStandsAlone() {
        assertThat(Options.parse("run", "5000").sizes()).containsExactly(5_000L);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "--rounds=x",
                "--rounds=0",
                "--rounds",
                "--seconds=-1",
                "5",
                "ten",
                "--strict=yes",
                "--none=1",
                "--workloads=W9",
                "--jdk=/nowhere"
            })
    void whatMakesNoSenseIsRefused(String argument) {
        assertThatThrownBy(() -> Options.parse("run", argument)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void resultsOfSomeWorkloadsAreNotKeptUnlessAFolderIsNamed() {
        assertThat(Options.parse("run").results()).contains(Path.of("bench/results"));
        assertThat(Options.parse("run", "--workloads=W2,W1").results()).isEmpty();
        assertThat(Options.parse("run", "--workloads=W2,W1").workloads()).containsExactly(Workload.W1, Workload.W2);
        assertThat(Options.parse("run", "--workloads=W1", "--results=here").results())
                .contains(Path.of("here"));
    }

    @Test
    void whatIsShownHasNoAddresses() {
        assertThat(Options.parse("run", "10000", "--url=postgresql://me:secret@localhost/x", "--rounds=5")
                        .shown())
                .isEqualTo(" 10000 --rounds=5");
    }
}
