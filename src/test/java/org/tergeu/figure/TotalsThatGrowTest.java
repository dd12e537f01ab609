package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.figure.BoundsTest.bounds;
import static org.tergeu.figure.Claims.FIFTH;
import static org.tergeu.figure.Claims.NINTH;
import static org.tergeu.figure.Claims.SEVENTH;
import static org.tergeu.figure.Claims.SIXTH;
import static org.tergeu.figure.Claims.claim;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.ClaimStatus;

/** Claims of a count that grows from report to report. */
class TotalsThatGrowTest {

    @Test
    void theLatestDayCountsAndEarlierClaimsAreSuperseded() {
        Resolution figure = Claims.resolve(
                claim(1, "2298").asOf(SIXTH),
                claim(2, "4266").asOf(SEVENTH).publishedOn(SEVENTH),
                claim(3, "5135").asOf(NINTH).publishedOn(NINTH));

        assertThat(figure.bounds()).isEqualTo(bounds(5135, 5135, 5135));
        assertThat(figure.asOf()).isEqualTo(NINTH);
        assertThat(figure.agreement()).isEqualTo(Agreement.SINGLE);
        assertThat(figure.origins()).isEqualTo(1);
        assertThat(figure.statuses())
                .isEqualTo(Map.of(1L, ClaimStatus.SUPERSEDED, 2L, ClaimStatus.SUPERSEDED, 3L, ClaimStatus.CURRENT));
    }

    @Test
    void theDayOfATotalCountsMoreThanWhenItWasPublished() {
        Resolution figure = Claims.resolve(
                claim(1, "5135").asOf(SEVENTH).publishedOn(SEVENTH),
                claim(2, "2298").asOf(FIFTH).publishedOn(NINTH));

        assertThat(figure.bounds()).isEqualTo(bounds(5135, 5135, 5135));
    }

    @Test
    void aClaimThatNamesNoDaySpeaksOfTheDayOnWhichItCameOut() {
        Resolution figure =
                Claims.resolve(claim(1, "2298").asOf(FIFTH), claim(2, "> 4000").publishedOn(SEVENTH));

        assertThat(figure.bounds()).isEqualTo(bounds(4001, 4001, null));
        assertThat(figure.asOf()).isEqualTo(SEVENTH);
    }

    @Test
    void aReportOfUncertainDateOvertakesNoDayThatItMayPrecede() {
        Resolution figure =
                Claims.resolve(claim(1, "2298").asOf(SIXTH), claim(2, "1500").publishedBetween(FIFTH, NINTH));

        assertThat(figure.bounds()).isEqualTo(bounds(2298, 2298, 2298));
        assertThat(figure.asOf()).isEqualTo(SIXTH);
    }

    @Test
    void claimsOfTheSameDayAreReconciled() {
        Resolution figure = Claims.resolve(
                claim(1, "164").asOf(NINTH),
                claim(2, "> 100").asOf(NINTH),
                claim(3, "44").asOf(SEVENTH));

        assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
        assertThat(figure.bounds()).isEqualTo(bounds(164, 164, 164));
    }

    @Test
    void aClaimWithoutANumberOvertakesNone() {
        Resolution figure = Claims.resolve(
                claim(1, "164").asOf(SEVENTH), claim(2, "large amount").asOf(NINTH));

        assertThat(figure.bounds()).isEqualTo(bounds(164, 164, 164));
        assertThat(figure.asOf()).isEqualTo(SEVENTH);
    }

    @Test
    void withoutAnyDayNothingIsSuperseded() {
        Resolution figure = Claims.resolve(
                claim(1, "101").publishedOn(FIFTH), claim(2, "139").publishedOn(NINTH));

        assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
        assertThat(figure.asOf()).isNull();
    }

    @Test
    void theReasonNamesTheDayAndWhatItOvertook() {
        assertThat(Claims.resolve(claim(1, "44").asOf(SEVENTH), claim(2, "164").asOf(NINTH))
                        .reason())
                .isEqualTo("One claim. Total as of 2022-01-09. 1 claim is superseded.");
    }
}
