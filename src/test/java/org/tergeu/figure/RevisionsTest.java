package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.ClaimStatus;
import org.tergeu.vocabulary.SourceTier;

/** A toll that its asserter corrects replaces the one before; one of somebody else conflicts with it. */
class RevisionsTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);

    private static Resolution resolved(Claims... claims) {
        return FigureResolver.resolve(Arrays.stream(claims).map(Claims::made).toList())
                .orElseThrow();
    }

    private static Claims said(long id, String figure, String asserter, int day) {
        return Claims.claim(id, figure).saidBy(asserter).publishedOn(FIRST.plusDays(day));
    }

    @Test
    void aCorrectionDownwardReplacesTheHigherToll() {
        Resolution toll = resolved(said(1, "20", "ministry", 0), said(2, "18", "ministry", 1));

        assertThat(toll.bounds()).isEqualTo(Bounds.exactly(java.math.BigDecimal.valueOf(18)));
        assertThat(toll.agreement()).isEqualTo(Agreement.SINGLE);
        assertThat(toll.statuses()).containsEntry(1L, ClaimStatus.SUPERSEDED).containsEntry(2L, ClaimStatus.CURRENT);
        assertThat(toll.reason()).contains("1 claim is superseded");
    }

    @Test
    void soDoesOneUpward() {
        assertThat(resolved(said(1, "18", "ministry", 0), said(2, "20", "ministry", 1))
                        .bounds()
                        .best())
                .isEqualByComparingTo("20");
    }

    @Test
    void theLastOfSeveralCorrectionsCounts() {
        Resolution toll =
                resolved(said(1, "18", "ministry", 0), said(2, "20", "ministry", 1), said(3, "19", "ministry", 2));

        assertThat(toll.bounds().best()).isEqualByComparingTo("19");
        assertThat(toll.agreement()).isEqualTo(Agreement.SINGLE);
    }

    @Test
    void aLaterHourOfOneDayCorrectsAndADayWithoutOneDoesNot() {
        Claims morning = said(1, "20", "ministry", 0).publishedAt("2026-03-01T04:00:00Z");
        Claims evening = said(2, "18", "ministry", 0).publishedAt("2026-03-01T16:00:00Z");

        assertThat(resolved(evening, morning).bounds().best()).isEqualByComparingTo("18");
        assertThat(resolved(morning, said(2, "18", "ministry", 0)).agreement()).isEqualTo(Agreement.CONFLICTING);
        assertThat(resolved(morning, said(2, "18", "ministry", 1)).bounds().best())
                .isEqualByComparingTo("18");
        assertThat(resolved(evening.publishedBetween(FIRST.minusDays(3), FIRST), morning)
                        .agreement())
                .as("a fuzzy day has no hour")
                .isEqualTo(Agreement.CONFLICTING);
    }

    @Test
    void aLowerTollOfSomebodyElseConflicts() {
        Resolution toll = resolved(said(1, "20", "ministry", 0), said(2, "18", "hospital", 1));

        assertThat(toll.agreement()).isEqualTo(Agreement.CONFLICTING);
        assertThat(toll.bounds().low()).isEqualByComparingTo("18");
        assertThat(toll.bounds().high()).isEqualByComparingTo("20");
    }

    @Test
    void nobodyKnowsWhichOfTwoOfOneDayIsTheCorrection() {
        assertThat(resolved(said(1, "20", "ministry", 0), said(2, "18", "ministry", 0))
                        .agreement())
                .isEqualTo(Agreement.CONFLICTING);
    }

    @Test
    void whatGoesTogetherIsNoCorrection() {
        Resolution toll = resolved(said(1, "> 100", "ministry", 0), said(2, "139", "ministry", 1));

        assertThat(toll.agreement()).isEqualTo(Agreement.COMPATIBLE);
        assertThat(toll.statuses().values()).containsOnly(ClaimStatus.CURRENT);
    }

    @Test
    void nobodyWasHurtIsAFigureThatIsCorrectedLikeAnyOther() {
        assertThat(resolved(said(1, "none", "ministry", 0), said(2, "2", "ministry", 1))
                        .bounds()
                        .low())
                .isEqualByComparingTo("2");
        assertThat(resolved(said(1, "none", "ministry", 0), said(2, "2", "hospital", 1))
                        .agreement())
                .isEqualTo(Agreement.CONFLICTING);
    }

    @Test
    void aCorrectionCanBeInAnotherUnit() {
        Resolution mass = resolved(
                said(1, "2 t", "ministry", 0).measuring(),
                said(2, "1500 kg", "ministry", 1).measuring());

        assertThat(mass.agreement()).isEqualTo(Agreement.SINGLE);
        assertThat(mass.bounds().best()).isEqualByComparingTo("1500");
    }

    @Test
    void aBetterTierOfSomebodyElseStillLeads() {
        Resolution toll = resolved(
                said(1, "20", "ministry", 0).in(SourceTier.OFFICIAL),
                said(2, "25", "site", 0).in(SourceTier.NEWS),
                said(3, "24", "site", 1).in(SourceTier.NEWS));

        assertThat(toll.bounds().best()).isEqualByComparingTo("20");
        assertThat(toll.bounds().high()).isEqualByComparingTo("24");
    }
}
