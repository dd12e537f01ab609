package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tergeu.figure.BoundsTest.bounds;
import static org.tergeu.figure.Claims.FIFTH;
import static org.tergeu.figure.Claims.NINTH;
import static org.tergeu.figure.Claims.SEVENTH;
import static org.tergeu.figure.Claims.SIXTH;
import static org.tergeu.figure.Claims.claim;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.ClaimStatus;
import org.tergeu.vocabulary.Qualifier;
import org.tergeu.vocabulary.SourceTier;

class FigureResolverTest {

    @Nested
    class WhereClaimsMeet {

        @Test
        void oneClaimIsTheFigure() {
            Resolution figure = resolve(claim(1, "> 11 kg").measuring());

            assertThat(figure)
                    .isEqualTo(new Resolution(
                            Qualifier.MORE_THAN,
                            bounds(11, 11, null),
                            "kg",
                            null,
                            null,
                            Agreement.SINGLE,
                            1,
                            Map.of(1L, ClaimStatus.CURRENT),
                            "One claim."));
        }

        @Test
        void equalClaimsOfTwoOriginsAgree() {
            Resolution figure = resolve(claim(1, "31"), claim(2, "31"));

            assertThat(figure.agreement()).isEqualTo(Agreement.AGREED);
            assertThat(figure.bounds()).isEqualTo(bounds(31, 31, 31));
            assertThat(figure.origins()).isEqualTo(2);
        }

        @Test
        void twoReportsOfOneMinistryAreOneOrigin() {
            Resolution figure =
                    resolve(claim(1, "31").saidBy("mvd"), claim(2, "31").saidBy("mvd"));

            assertThat(figure.origins()).isEqualTo(1);
        }

        @Test
        void moreThan100And139Give139() {
            Resolution figure = resolve(claim(1, "> 100"), claim(2, "139").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(139, 139, 139));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
            assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
        }

        @Test
        void moreThanAndUpToLeaveARange() {
            Resolution figure = resolve(claim(1, "> 100"), claim(2, "<= 150"));

            assertThat(figure.bounds()).isEqualTo(bounds(101, null, 150));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.RANGE);
        }

        @Test
        void atLeastAndUpToTheSameAreExact() {
            Resolution figure = resolve(claim(1, ">= 18"), claim(2, "<= 18"));

            assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
            assertThat(figure.bounds()).isEqualTo(bounds(18, 18, 18));
        }

        @Test
        void aboutKeepsItsBestValueWithinTheBoundsOfOthers() {
            Resolution figure = resolve(claim(1, "~ 160"), claim(2, ">= 150"));

            assertThat(figure.bounds()).isEqualTo(bounds(150, 160, null));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.ABOUT);
        }

        @Test
        void differentAboutsAreCompatibleAndTheBetterTierGivesTheBest() {
            Resolution figure = resolve(claim(1, "~ 160").in(SourceTier.NEWS), claim(2, "~ 170"));

            assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
            assertThat(figure.bounds()).isEqualTo(bounds(null, 170, null));
        }

        @Test
        void whatANewspaperRoundsIsStillTheMinistrysFigure() {
            Resolution figure = resolve(
                    claim(1, "103"), claim(2, "~ 100").in(SourceTier.NEWS).publishedOn(SIXTH));

            assertThat(figure.bounds()).isEqualTo(bounds(103, 103, 103));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
            assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
        }

        @Test
        void theExactNumberStandsAlsoBesideABetterSourceThatRounds() {
            assertThat(resolve(claim(1, "~ 100"), claim(2, "103").in(SourceTier.NEWS))
                            .bounds())
                    .isEqualTo(bounds(103, 103, 103));
        }

        @ParameterizedTest(name = "{0} and {1}: {2}")
        @CsvSource({
            "11.3 kg, ~ 11 kg,    COMPATIBLE",
            "11300 g, ~ 11 kg,    COMPATIBLE",
            "11.6 kg, ~ 11 kg,    CONFLICTING",
            "11.3 kg, ~ 11000 g,  COMPATIBLE",
            "90,      ~ 100,      COMPATIBLE",
            "110,     ~ 100,      COMPATIBLE",
            "111,     ~ 100,      CONFLICTING",
            "1150,    ~ 1200,     COMPATIBLE",
            "1149,    ~ 1200,     CONFLICTING",
            "6,       ~ 5,        CONFLICTING",
            "0,       ~ 0,        COMPATIBLE",
            "5249999 KZT, ~ 5.2e6 KZT, COMPATIBLE",
        })
        void aboutMeansHalfAUnitOfItsLastDigitAndATenthAtMost(String exact, String about, Agreement agreement) {
            Resolution figure =
                    resolve(claim(1, exact).measuring(), claim(2, about).measuring());

            assertThat(figure.agreement()).isEqualTo(agreement);
            assertThat(figure.bounds().isPoint()).isEqualTo(agreement == Agreement.COMPATIBLE);
        }

        @Test
        void theBestValueOfAnAboutThatLiesOutsideIsNotTaken() {
            assertThat(resolve(claim(1, "101..139"), claim(2, "~ 100")).bounds())
                    .isEqualTo(bounds(101, null, 139));
        }

        @Test
        void anAboutBelowALowerBoundLeavesTheLowerBound() {
            Resolution figure = resolve(claim(1, "> 100"), claim(2, "~ 100"));

            assertThat(figure.bounds()).isEqualTo(bounds(101, 101, null));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.MORE_THAN);
        }

        @Test
        void dozensAnd46Give46() {
            assertThat(resolve(claim(1, "dozens"), claim(2, "46")).bounds()).isEqualTo(bounds(46, 46, 46));
        }
    }

    @Nested
    class WhereClaimsConflict {

        @Test
        void theFigureSpansAllAndTheBetterTierGivesTheBest() {
            Resolution figure = resolve(claim(1, "101").in(SourceTier.NEWS), claim(2, "139"));

            assertThat(figure.bounds()).isEqualTo(bounds(101, 139, 139));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.RANGE);
            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
        }

        @Test
        void everyClaimStaysCurrent() {
            assertThat(resolve(claim(1, "101"), claim(2, "139")).statuses())
                    .isEqualTo(Map.of(1L, ClaimStatus.CURRENT, 2L, ClaimStatus.CURRENT));
        }

        @Test
        void withinATierTheLaterReportGivesTheBest() {
            Resolution figure =
                    resolve(claim(1, "101").publishedOn(SIXTH), claim(2, "139").publishedOn(FIFTH));

            assertThat(figure.bounds()).isEqualTo(bounds(101, 101, 139));
        }

        @Test
        void onOneDayTheLowerValueIsTheBest() {
            assertThat(resolve(claim(1, "139"), claim(2, "101")).bounds()).isEqualTo(bounds(101, 101, 139));
        }

        @Test
        void anOpenEndStaysOpen() {
            Resolution figure = resolve(claim(1, "95"), claim(2, "> 100").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(95, 95, null));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.AT_LEAST);
        }

        @Test
        void aWorseSourceGivesNoBestThatABetterOneRulesOut() {
            Resolution figure = resolve(claim(1, "> 100"), claim(2, "95").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(95, 101, null));
        }

        @Test
        void anAboutThatMissesAnExactNumberLeavesAnAbout() {
            Resolution figure = resolve(claim(1, "148"), claim(2, "~ 160").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(null, 148, null));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.ABOUT);
            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
        }

        @Test
        void anAboutThatOneOfThemWasRoundedToOpensNothing() {
            Resolution figure = resolve(
                    claim(1, "103").in(SourceTier.NEWS), claim(2, "200").in(SourceTier.NEWS), claim(3, "~ 100"));

            assertThat(figure.bounds()).isEqualTo(bounds(103, 103, 200));
            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
        }

        @Test
        void aboutsOfWhichNoneIsARoundingOfTheOtherConflict() {
            Resolution figure = resolve(claim(1, "~ 100"), claim(2, "~ 160").in(SourceTier.NEWS));

            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
            assertThat(figure.bounds()).isEqualTo(bounds(null, 100, null));
        }

        @Test
        void nobodyAndThreeConflict() {
            Resolution figure = resolve(claim(1, "0"), claim(2, "3").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(0, 0, 3));
            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
        }

        @Test
        void theReasonNamesTheReportOfTheBestValue() {
            assertThat(resolve(claim(1, "101").in(SourceTier.NEWS), claim(2, "139"))
                            .reason())
                    .isEqualTo(
                            "2 claims cannot all be true; the figure spans them, its best value is that of report report-2 (OFFICIAL).");
        }
    }

    @Nested
    class TotalsThatGrow {

        @Test
        void theLatestDayCountsAndEarlierClaimsAreSuperseded() {
            Resolution figure = resolve(
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
            Resolution figure = resolve(
                    claim(1, "5135").asOf(SEVENTH).publishedOn(SEVENTH),
                    claim(2, "2298").asOf(FIFTH).publishedOn(NINTH));

            assertThat(figure.bounds()).isEqualTo(bounds(5135, 5135, 5135));
        }

        @Test
        void aClaimThatNamesNoDaySpeaksOfTheDayOnWhichItCameOut() {
            Resolution figure =
                    resolve(claim(1, "2298").asOf(FIFTH), claim(2, "> 4000").publishedOn(SEVENTH));

            assertThat(figure.bounds()).isEqualTo(bounds(4001, 4001, null));
            assertThat(figure.asOf()).isEqualTo(SEVENTH);
        }

        @Test
        void aReportOfUncertainDateOvertakesNoDayThatItMayPrecede() {
            Resolution figure =
                    resolve(claim(1, "2298").asOf(SIXTH), claim(2, "1500").publishedBetween(FIFTH, NINTH));

            assertThat(figure.bounds()).isEqualTo(bounds(2298, 2298, 2298));
            assertThat(figure.asOf()).isEqualTo(SIXTH);
        }

        @Test
        void claimsOfTheSameDayAreReconciled() {
            Resolution figure = resolve(
                    claim(1, "164").asOf(NINTH),
                    claim(2, "> 100").asOf(NINTH),
                    claim(3, "44").asOf(SEVENTH));

            assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
            assertThat(figure.bounds()).isEqualTo(bounds(164, 164, 164));
        }

        @Test
        void aClaimWithoutANumberOvertakesNone() {
            Resolution figure = resolve(
                    claim(1, "164").asOf(SEVENTH), claim(2, "large amount").asOf(NINTH));

            assertThat(figure.bounds()).isEqualTo(bounds(164, 164, 164));
            assertThat(figure.asOf()).isEqualTo(SEVENTH);
        }

        @Test
        void withoutAnyDayNothingIsSuperseded() {
            Resolution figure =
                    resolve(claim(1, "101").publishedOn(FIFTH), claim(2, "139").publishedOn(NINTH));

            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
            assertThat(figure.asOf()).isNull();
        }

        @Test
        void theReasonNamesTheDayAndWhatItOvertook() {
            assertThat(resolve(claim(1, "44").asOf(SEVENTH), claim(2, "164").asOf(NINTH))
                            .reason())
                    .isEqualTo("One claim. Total as of 2022-01-09. 1 claim is superseded.");
        }
    }

    @Nested
    class WhatDoesNotCount {

        @Test
        void aRetractedClaimGivesWayToTheOthers() {
            Resolution figure = resolve(claim(1, "139").withdrawn(), claim(2, "> 100"));

            assertThat(figure.bounds()).isEqualTo(bounds(101, 101, null));
            assertThat(figure.agreement()).isEqualTo(Agreement.SINGLE);
            assertThat(figure.statuses()).containsEntry(1L, ClaimStatus.RETRACTED);
        }

        @Test
        void aRetractedTotalSupersedesNothing() {
            Resolution figure = resolve(
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
            Resolution figure = resolve(claim(1, "unreadable"), claim(2, "139").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(139, 139, 139));
            assertThat(figure.agreement()).isEqualTo(Agreement.SINGLE);
            assertThat(figure.statuses()).containsEntry(1L, ClaimStatus.UNREADABLE);
        }

        @Test
        void unreadableClaimsAloneAreAnUnquantifiedFigureOfNoOrigin() {
            Resolution figure = resolve(
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
            assertThat(resolve(claim(1, "unreadable").withdrawn(), claim(2, "139"))
                            .statuses())
                    .containsEntry(1L, ClaimStatus.RETRACTED);
        }
    }

    @Nested
    class ClaimsWithoutANumber {

        @Test
        void aLargeAmountOfAmmunitionIsAtLeastOne() {
            Resolution figure = resolve(claim(1, "large amount"));

            assertThat(figure.qualifier()).isEqualTo(Qualifier.UNQUANTIFIED);
            assertThat(figure.bounds()).isEqualTo(bounds(1, null, null));
        }

        @Test
        void aLargeAmountOfDrugsIsOpen() {
            assertThat(resolve(claim(1, "large amount").measuring()).bounds()).isEqualTo(Bounds.OPEN);
        }

        @Test
        void besideANumberTheNumberIsTheFigure() {
            Resolution figure = resolve(
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
            Resolution figure = resolve(claim(1, "large amount"), claim(2, "<= 18"));

            assertThat(figure.qualifier()).isEqualTo(Qualifier.UP_TO);
            assertThat(figure.bounds()).isEqualTo(bounds(0, null, 18));
        }

        @Test
        void besideConflictingNumbersItWidensNothing() {
            Resolution figure = resolve(claim(1, "large amount"), claim(2, "101"), claim(3, "139"));

            assertThat(figure.bounds()).isEqualTo(bounds(101, 101, 139));
        }

        @Test
        void besideNoneAtAllItConflicts() {
            Resolution figure = resolve(claim(1, "large amount"), claim(2, "0"));

            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
            assertThat(figure.bounds()).isEqualTo(bounds(0, 0, null));
        }

        @Test
        void twoOfThemAgree() {
            assertThat(resolve(claim(1, "large amount"), claim(2, "large amount"))
                            .agreement())
                    .isEqualTo(Agreement.AGREED);
        }
    }

    @Nested
    class Units {

        @Test
        void gramsAndKilogramsAgreeInTheUnitOfTheBetterTier() {
            Resolution figure = resolve(claim(1, "11500 g").in(SourceTier.NEWS), claim(2, "11.5 kg"));

            assertThat(figure.agreement()).isEqualTo(Agreement.AGREED);
            assertThat(figure.unit()).isEqualTo("kg");
            assertThat(figure.bounds().best()).isEqualTo(new BigDecimal("11.5"));
        }

        @Test
        void withinATierTheLaterReportGivesTheUnit() {
            assertThat(resolve(claim(1, "1.2 t"), claim(2, "1200 kg").publishedOn(SIXTH))
                            .unit())
                    .isEqualTo("kg");
        }

        @Test
        void onOneDayTheSmallerReportKeyGivesTheUnit() {
            assertThat(resolve(claim(2, "1200 kg"), claim(1, "1.2 t")).unit()).isEqualTo("t");
        }

        @Test
        void unitsOfOneDimensionIntersect() {
            Resolution figure = resolve(claim(1, "> 1 t"), claim(2, "1250 kg").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(Bounds.exactly(new BigDecimal("1.25")));
            assertThat(figure.unit()).isEqualTo("t");
        }

        @Test
        void massAndVolumeAreTwoMeasuresAndTheBetterTierGivesTheFirst() {
            List<Resolution> figures = resolveAll(claim(1, "40 L").in(SourceTier.NEWS), claim(2, "> 30 kg"));

            assertThat(figures).hasSize(2);
            assertThat(figures.get(0).agreement()).isEqualTo(Agreement.SINGLE);
            assertThat(figures.get(0).unit()).isEqualTo("kg");
            assertThat(figures.get(0).bounds()).isEqualTo(bounds(30, 30, null));
            assertThat(figures.get(0).qualifier()).isEqualTo(Qualifier.MORE_THAN);
            assertThat(figures.get(0).reason()).isEqualTo("One claim.");
            assertThat(figures.get(1).unit()).isEqualTo("L");
            assertThat(figures.get(1).bounds()).isEqualTo(bounds(40, 40, 40));
        }

        @Test
        void currenciesAreNeverConverted() {
            List<Resolution> figures =
                    resolveAll(claim(1, "2.3e9 KZT"), claim(2, "4.5e6 USD").in(SourceTier.NEWS));

            assertThat(figures).extracting(Resolution::agreement).containsExactly(Agreement.SINGLE, Agreement.SINGLE);
            assertThat(figures).extracting(Resolution::currency).containsExactly("KZT", "USD");
            assertThat(figures.get(0).bounds()).isEqualTo(Bounds.exactly(new BigDecimal("2300000000")));
            assertThat(figures.get(1).bounds()).isEqualTo(Bounds.exactly(new BigDecimal("4500000")));
        }

        @Test
        void aBareCountAndPiecesSayTheSame() {
            Resolution figure = resolve(claim(1, "300 {piece}"), claim(2, "300").in(SourceTier.NEWS));

            assertThat(figure.agreement()).isEqualTo(Agreement.AGREED);
            assertThat(figure.unit()).isEqualTo("{piece}");
        }

        @Test
        void aPlainCountHasNoUnit() {
            assertThat(resolve(claim(1, "31")).unit()).isNull();
        }

        @Test
        void piecesAndKilogramsOfAmmunitionAreTwoMeasures() {
            assertThat(resolveAll(claim(1, "300"), claim(2, "20 kg")))
                    .extracting(Resolution::agreement)
                    .containsExactly(Agreement.SINGLE, Agreement.SINGLE);
        }

        @Test
        void eachMeasureHasItsOwnAgreementAndItsOwnDay() {
            List<Resolution> figures = resolveAll(
                    claim(1, "3000").asOf(SIXTH),
                    claim(2, "2000").asOf(FIFTH),
                    claim(3, "1 kg").asOf(FIFTH).in(SourceTier.NEWS),
                    claim(4, "2 kg").asOf(FIFTH).in(SourceTier.NEWS),
                    claim(5, "large amount"));

            assertThat(figures).extracting(Resolution::asOf).containsExactly(SIXTH, FIFTH);
            assertThat(figures)
                    .extracting(Resolution::agreement)
                    .containsExactly(Agreement.SINGLE, Agreement.CONFLICTING);
            assertThat(figures.get(0).statuses().keySet()).containsExactly(1L, 2L, 5L);
            assertThat(figures.get(1).statuses().keySet()).containsExactly(3L, 4L);
        }

        @Test
        void whenTheFirstMeasureIsRetractedTheOtherIsTheFigure() {
            assertThat(resolve(claim(1, "2.3e9 KZT").withdrawn(), claim(2, "4.5e6 USD"))
                            .currency())
                    .isEqualTo("USD");
        }
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        List<FigureClaim> claims = made(
                claim(1, "101").asOf(NINTH).in(SourceTier.NEWS),
                claim(2, "139").asOf(NINTH).saidBy("mvd"),
                claim(3, "~ 120").asOf(NINTH).saidBy("mvd"),
                claim(4, "44").asOf(SEVENTH),
                claim(5, "unreadable"),
                claim(6, "5 kg").publishedOn(NINTH).in(SourceTier.SOCIAL),
                claim(7, "large amount").publishedOn(NINTH).withdrawn());

        assertThat(permutations(claims))
                .hasSize(5040)
                .extracting(order -> FigureResolver.resolve(order).orElseThrow())
                .containsOnly(FigureResolver.resolve(claims).orElseThrow());
    }

    @Test
    void twoClaimsOfOneIdAreAMistakeOfTheCaller() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> resolve(claim(1, "139"), claim(1, "140")))
                .withMessage("two claims have the id 1");
    }

    private static Resolution resolve(Claims... claims) {
        return FigureResolver.resolve(made(claims)).orElseThrow();
    }

    private static List<Resolution> resolveAll(Claims... claims) {
        return FigureResolver.resolveAll(made(claims));
    }

    private static List<FigureClaim> made(Claims... claims) {
        return Arrays.stream(claims).map(Claims::made).toList();
    }

    private static <T> List<List<T>> permutations(List<T> items) {
        if (items.isEmpty()) {
            return List.of(List.of());
        }
        List<List<T>> orders = new ArrayList<>();
        for (List<T> rest : permutations(items.subList(1, items.size()))) {
            for (int i = 0; i <= rest.size(); i++) {
                List<T> order = new ArrayList<>(rest);
                order.add(i, items.get(0));
                orders.add(order);
            }
        }
        return orders;
    }
}
