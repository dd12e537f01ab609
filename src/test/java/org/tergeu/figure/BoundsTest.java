package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class BoundsTest {

    private static final Bounds MORE_THAN_100 = bounds(101, null, null);
    private static final Bounds EXACTLY_139 = bounds(139, 139, 139);
    private static final Bounds UP_TO_150 = bounds(0, null, 150);
    private static final Bounds ABOUT_160 = bounds(null, 160, null);

    @Test
    void intersectingNarrowsToWhatIsCommon() {
        assertThat(MORE_THAN_100.intersect(UP_TO_150)).contains(bounds(101, null, 150));
    }

    @Test
    void intersectingWithAPointGivesThePoint() {
        assertThat(MORE_THAN_100.intersect(EXACTLY_139)).contains(EXACTLY_139);
    }

    @Test
    void boundsApartDoNotMeet() {
        assertThat(EXACTLY_139.intersect(bounds(140, null, null))).isEmpty();
    }

    @Test
    void aBestValueOutsideOfTheOthersDoesNotMeetThem() {
        assertThat(ABOUT_160.intersect(UP_TO_150)).isEmpty();
    }

    @Test
    void twoBestValuesMeetAndTheFirstIsTaken() {
        assertThat(ABOUT_160.intersect(bounds(null, 170, null))).contains(ABOUT_160);
    }

    @Test
    void theSecondBestValueStillHasToLieWithin() {
        assertThat(Bounds.intersect(List.of(ABOUT_160, bounds(null, 200, null), bounds(150, null, 170))))
                .isEmpty();
    }

    @Test
    void endsThatMeetLeaveOneValue() {
        assertThat(bounds(18, null, null).intersect(bounds(0, null, 18))).contains(bounds(18, 18, 18));
    }

    @Test
    void openBoundsChangeNothing() {
        assertThat(Bounds.OPEN.intersect(EXACTLY_139)).contains(EXACTLY_139);
    }

    @Test
    void theEnvelopeHoldsBoth() {
        assertThat(bounds(101, 101, 101).envelope(EXACTLY_139)).isEqualTo(bounds(101, 101, 139));
    }

    @Test
    void theEnvelopeIsOpenWhereOneIsOpen() {
        assertThat(EXACTLY_139.envelope(bounds(150, null, null))).isEqualTo(bounds(139, 139, null));
    }

    @Test
    void equalNumbersMakeEqualBounds() {
        assertThat(new Bounds(new BigDecimal("11.0"), null, null))
                .isEqualTo(new Bounds(new BigDecimal("11"), null, null));
    }

    @Test
    void largeNumbersAreKeptWithoutExponent() {
        assertThat(new Bounds(new BigDecimal("2.3E+9"), null, null).low()).hasToString("2300000000");
    }

    @Test
    void refusesLowAboveHigh() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds(20, null, 15))
                .withMessage("not in order: low 20, best null, high 15");
    }

    @Test
    void refusesABestValueOutside() {
        assertThatIllegalArgumentException().isThrownBy(() -> bounds(15, 21, 20));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> bounds(21, 20, null))
                .withMessage("not in order: low 21, best 20, high null");
    }

    static Bounds bounds(Integer low, Integer best, Integer high) {
        return new Bounds(number(low), number(best), number(high));
    }

    private static BigDecimal number(Integer value) {
        return value == null ? null : BigDecimal.valueOf(value);
    }
}
