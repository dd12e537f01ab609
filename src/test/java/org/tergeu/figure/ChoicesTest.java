package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.figure.Claims.claim;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What claims come to by the rules of eventreport. */
class ChoicesTest {

    private static Choices of(String claims) {
        String[] texts = claims.split("; ");
        return FigureResolver.resolve(IntStream.range(0, texts.length)
                        .mapToObj(i -> claim(i + 1, texts[i]).made())
                        .toList())
                .orElseThrow()
                .choices();
    }

    private static String shown(Bounds bounds) {
        return Arrays.asList(bounds.low(), bounds.best(), bounds.high()).stream()
                .map(number -> number == null ? "-" : number.toPlainString())
                .reduce((one, other) -> one + " " + other)
                .orElseThrow();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            18                       | 18 18 18     | 18 18 18     | 18 18 18     | 0
            18; 18                   | 18 18 18     | 18 18 18     | 18 18 18     | 0
            18; 20; 20               | 18 18 18     | 20 20 20     | 20 20 20     | 0.3333
            18; 20                   | 18 18 18     | 20 20 20     | 18 18 18     | 0.5
            3; 2; 1; 2               | 1 1 1        | 3 3 3        | 2 2 2        | 0.5
            > 100; 139               | 101 101 139  | 139 139 -    | 101 101 139  | 0.5
            2..3 best 2; 4           | 2 2 3        | 4 4 4        | 2 2 3        | 0.5
            2..3 best 2; 1..9 best 7 | 1 2 3        | 2 7 9        | 1 2 3        | 0.5
            ~ 160; 150               | - 150 150    | 150 160 -    | - 150 150    | 0.5
            <= 18; 5..20             | 0 - 18       | 5 - 20       | 0 - 18       | 0.5
            10..20; 10..30; 1..5     | 1 - 5        | 10 - 30      | 10 - 10      | 0.6667
            large amount; 18         | 18 18 18     | 18 18 18     | 18 18 18     | 0
            18; 20; unreadable       | 18 18 18     | 20 20 20     | 18 18 18     | 0.5
            1 kg; 900 g; 0.9 kg      | 0.9 0.9 0.9  | 1 1 1        | 0.9 0.9 0.9  | 0.3333
            """)
    void eachRuleChoosesEachEndApart(
            String claims, String conservative, String informative, String representative, BigDecimal disagreement) {
        Choices choices = of(claims);

        assertThat(shown(choices.conservative())).isEqualTo(conservative);
        assertThat(shown(choices.informative())).isEqualTo(informative);
        assertThat(shown(choices.representative())).isEqualTo(representative);
        assertThat(choices.disagreement()).isEqualByComparingTo(disagreement);
    }
}
