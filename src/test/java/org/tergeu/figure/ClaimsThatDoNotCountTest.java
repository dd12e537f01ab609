package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.figure.BoundsTest.bounds;
import static org.tergeu.figure.Claims.NINTH;
import static org.tergeu.figure.Claims.SEVENTH;
import static org.tergeu.figure.Claims.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.ClaimStatus;
import org.tergeu.vocabulary.Qualifier;
import org.tergeu.vocabulary.SourceTier;

/** Claims that are set aside, and claims without a number. */
class ClaimsThatDoNotCountTest {

    @Nested
    class WhatDoesNotCount {

        @Test
        void aRetractedClaimGivesWayToTheOthers() {
            Resolution figure = Claims.resolve(claim(1, "139").withdrawn(), claim(2, "> 100"));

            assertThat(figure.bounds()).isEqualTo(bounds(101, 101, null));
            assertThat(figure.agreement()).isEqualTo(Agreement.SINGLE);
            assertThat(figure.statuses()).containsEntry(1L, ClaimStatus.RETRACTED);
        }

        @Test
        void aRetractedTotalSupersedesNothing() {
            Resolution figure = Claims.resolve(
                    claim(1, "44").asOf(SEVENTH), claim(2, "164").asOf(NINTH).withdrawn());

            assertThat(figure.bounds()).isEqualTo(bounds(44, 44, 44));
        }

        @Test
        void withoutAClaimThatStandsThereIsNoFigure() {
            assertThat(FigureResolver.resolve(
                            List.of(claim(1, "139").withdrawn().made())))
                    .isEmpty();
        }

        @Test
        void withoutClaimsThereIsNoFigure() {
            assertThat(FigureResolver.resolve(List.of())).isEmpty();
        }

        @Test
        void anUnreadableClaimGivesWayToTheOthers() {
            Resolution figure =
                    Claims.resolve(claim(1, "unreadable"), claim(2, "139").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(139, 139, 139));
            assertThat(figure.agreement()).isEqualTo(Agreement.SINGLE);
            assertThat(figure.statuses()).containsEntry(1L, ClaimStatus.UNREADABLE);
        }

        @Test
        void unreadableClaimsAloneAreAnUnquantifiedFigureOfNoOrigin() {
            Resolution figure = Claims.resolve(
                    claim(1, "unreadable"),
                    claim(2, "unreadable"),
                    claim(3, "139").withdrawn());

            assertThat(figure)
                    .isEqualTo(new Resolution(
                            Qualifier.UNQUANTIFIED,
                            Bounds.OPEN,
                            null,
                            null,
                            null,
                            Agreement.SINGLE,
                            0,
                            Map.of(1L, ClaimStatus.UNREADABLE, 2L, ClaimStatus.UNREADABLE, 3L, ClaimStatus.RETRACTED),
                            "No claim can be read. 1 claim is retracted. 2 claims are unreadable."));
        }

        @Test
        void aRetractedUnreadableClaimIsRetracted() {
            assertThat(Claims.resolve(claim(1, "unreadable").withdrawn(), claim(2, "139"))
                            .statuses())
                    .containsEntry(1L, ClaimStatus.RETRACTED);
        }
    }

    @Nested
    class ClaimsWithoutANumber {

        @Test
        void aLargeAmountOfAmmunitionIsAtLeastOne() {
            Resolution figure = Claims.resolve(claim(1, "large amount"));

            assertThat(figure.qualifier()).isEqualTo(Qualifier.UNQUANTIFIED);
            assertThat(figure.bounds()).isEqualTo(bounds(1, null, null));
        }

        @Test
        void aLargeAmountOfDrugsIsOpen() {
            assertThat(Claims.resolve(claim(1, "large amount").measuring()).bounds())
                    .isEqualTo(Bounds.OPEN);
        }

        @Test
        void besideANumberTheNumberIsTheFigure() {
            Resolution figure = Claims.resolve(
                    claim(1, "large amount").measuring(),
                    claim(2, "11.5 kg").in(SourceTier.NEWS).measuring());

            assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
            assertThat(figure.bounds().best()).isEqualTo(new BigDecimal("11.5"));
            assertThat(figure.unit()).isEqualTo("kg");
            assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
            assertThat(figure.origins()).isEqualTo(2);
        }

        @Test
        void besideUpTo18TheFigureIsUpTo18() {
            Resolution figure = Claims.resolve(claim(1, "large amount"), claim(2, "<= 18"));

            assertThat(figure.qualifier()).isEqualTo(Qualifier.UP_TO);
            assertThat(figure.bounds()).isEqualTo(bounds(0, null, 18));
        }

        @Test
        void besideConflictingNumbersItWidensNothing() {
            Resolution figure = Claims.resolve(claim(1, "large amount"), claim(2, "101"), claim(3, "139"));

            assertThat(figure.bounds()).isEqualTo(bounds(101, 101, 139));
        }

        @Test
        void besideNoneAtAllItConflicts() {
            Resolution figure = Claims.resolve(claim(1, "large amount"), claim(2, "0"));

            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
            assertThat(figure.bounds()).isEqualTo(bounds(0, 0, null));
        }

        @Test
        void twoOfThemAgree() {
            assertThat(Claims.resolve(claim(1, "large amount"), claim(2, "large amount"))
                            .agreement())
                    .isEqualTo(Agreement.AGREED);
        }
    }
}
