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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.generated.Background;
import org.tergeu.generated.Property;
import org.tergeu.generated.StatedFigures;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.ClaimStatus;
import org.tergeu.vocabulary.SourceTier;

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

    @Test
    void whatSomebodyRoundsLaterKeepsTheNumberThatItIsRoundedFrom() {
        Resolution figure = Claims.resolve(
                claim(1, "103").asOf(FIFTH),
                claim(2, "~ 100").publishedOn(SEVENTH).in(SourceTier.NEWS));

        assertThat(figure.bounds()).isEqualTo(bounds(103, 103, 103));
        assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
        assertThat(figure.asOf())
                .as("nobody says that it was 103 on the seventh")
                .isEqualTo(FIFTH);
        assertThat(Claims.resolve(claim(1, "103").asOf(FIFTH), claim(2, "~ 100").asOf(SEVENTH))
                        .bounds())
                .isEqualTo(bounds(103, 103, 103));
    }

    @ParameterizedTest
    @ValueSource(strings = {">= 10", "several", "dozens", "> 20", "<= 50", "20..40", "~ 30", "nearly 31"})
    void aLaterClaimThatSaysLessKeepsTheNumber(String later) {
        Resolution figure = Claims.resolve(
                claim(1, "30").asOf(SEVENTH), claim(2, later).publishedOn(NINTH).in(SourceTier.SOCIAL));

        assertThat(figure.bounds()).isEqualTo(bounds(30, 30, 30));
        assertThat(figure.statuses().values()).containsOnly(ClaimStatus.CURRENT);
    }

    @Test
    void aLaterClaimThatSaysTheSameAtLeastAsExactlyTakesItsPlace() {
        Resolution figure = Claims.resolve(
                claim(1, "> 100").asOf(FIFTH),
                claim(2, "~ 140").asOf(SIXTH),
                claim(3, "139").asOf(SEVENTH));

        assertThat(figure.bounds()).isEqualTo(bounds(139, 139, 139));
        assertThat(figure.agreement()).isEqualTo(Agreement.SINGLE);
    }

    @Test
    void whatIsRoundedTakesNoBoundsAway() {
        Resolution figure = Claims.resolve(
                claim(1, "95..105").asOf(FIFTH), claim(2, "~ 100").asOf(SEVENTH));

        assertThat(figure.bounds()).isEqualTo(bounds(95, 100, 105));
    }

    @Test
    void aLowerTotalOfSomebodyElseConflictsAlsoForALaterDay() {
        Resolution figure = Claims.resolve(
                claim(1, "30").saidBy("ministry"),
                claim(2, "30").saidBy("prosecutor"),
                claim(3, "31").publishedOn(SIXTH).in(SourceTier.NEWS),
                claim(4, "3").asOf(NINTH).publishedOn(NINTH).in(SourceTier.SOCIAL));

        assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
        assertThat(figure.bounds()).isEqualTo(bounds(3, 30, 31));
        assertThat(figure.statuses().values())
                .as("that one names its day changes nothing between the others")
                .containsOnly(ClaimStatus.CURRENT);
    }

    @Test
    void aLowerTotalOfTheSameAsserterCorrectsByTheDayOfWhichItSpeaks() {
        Resolution figure = Claims.resolve(
                claim(1, "30").asOf(SEVENTH).publishedOn(NINTH).saidBy("ministry"),
                claim(2, "28").asOf(NINTH).publishedOn(NINTH).saidBy("ministry"));

        assertThat(figure.bounds()).isEqualTo(bounds(28, 28, 28));
        assertThat(figure.agreement()).isEqualTo(Agreement.SINGLE);
    }

    @Test
    void aTotalThatIsTakenBackOvertakesNobody() {
        Resolution figure = Claims.resolve(
                claim(1, "30").asOf(FIFTH).saidBy("ministry"),
                claim(2, "50").asOf(SIXTH).saidBy("hospital"),
                claim(3, "30").asOf(SEVENTH).saidBy("hospital"));

        assertThat(figure.bounds()).isEqualTo(bounds(30, 30, 30));
    }

    @Test
    void noneIsNotWhatALargeAmountHasBecome() {
        Resolution figure = Claims.resolve(
                claim(1, "large amount").asOf(FIFTH),
                claim(2, "0").publishedOn(SEVENTH).in(SourceTier.SOCIAL));

        assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
        assertThat(Claims.resolve(
                                claim(1, "large amount").asOf(FIFTH),
                                claim(2, "7").asOf(SEVENTH))
                        .agreement())
                .isEqualTo(Agreement.SINGLE);
    }

    @Test
    void aTotalThatWasCorrectedIsNotWhatAnybodyElseIsMeasuredBy() {
        Resolution figure = Claims.resolve(
                claim(1, "40").asOf(FIFTH).saidBy("ministry"),
                claim(2, "35").asOf(SIXTH).saidBy("ministry"),
                claim(3, "> 10").asOf(SEVENTH).saidBy("ministry"));

        assertThat(figure.bounds()).isEqualTo(bounds(35, 35, 35));
    }

    /** Against a comparison of each claim with all. */
    @Test
    void thousandsOfTotalsAreOvertakenAsFewAre() {
        Property.forAll(
                2000,
                draw -> draw.list(
                        2,
                        8,
                        number -> claim(10 + number, StatedFigures.count(draw)).asOf(draw.of(Background.DAYS))),
                claims -> {
                    Map<Long, ClaimStatus> statuses =
                            Claims.resolve(claims.toArray(Claims[]::new)).statuses();

                    claims.stream()
                            .filter(claim -> claim.made().quantifies())
                            .forEach(claim -> assertThat(statuses.get(claim.id()) == ClaimStatus.SUPERSEDED)
                                    .as("%s", claim)
                                    .isEqualTo(claims.stream().anyMatch(later -> overtakes(later, claim))));
                });
    }

    private static boolean overtakes(Claims later, Claims claim) {
        boolean isLater = (later.asOf() != null || claim.asOf() != null)
                && later.made().effectiveAsOf().isAfter(claim.made().effectiveAsOf());
        if (!isLater || !later.made().quantifies()) {
            return false;
        }
        Bounds after = later.made().tolerance();
        Bounds before = claim.made().tolerance();
        boolean isLarger =
                after.low() != null && before.high() != null && after.low().compareTo(before.high()) > 0;
        boolean isWithin =
                (before.low() == null || (after.low() != null && after.low().compareTo(before.low()) >= 0))
                        && (before.high() == null
                                || (after.high() != null && after.high().compareTo(before.high()) <= 0));
        boolean isRounded = later.made().readable().isApproximate()
                && !claim.made().readable().isApproximate();
        return isLarger || (isWithin && !isRounded);
    }
}
