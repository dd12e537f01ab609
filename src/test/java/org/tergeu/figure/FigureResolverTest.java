package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.tergeu.figure.BoundsTest.bounds;
import static org.tergeu.figure.Claims.FIFTH;
import static org.tergeu.figure.Claims.NINTH;
import static org.tergeu.figure.Claims.SEVENTH;
import static org.tergeu.figure.Claims.SIXTH;
import static org.tergeu.figure.Claims.claim;

import java.util.ArrayList;
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

/** The figure that claims come to: where they agree, and where they conflict. */
class FigureResolverTest {

    @Nested
    class WhereClaimsMeet {

        @Test
        void oneClaimIsTheFigure() {
            Resolution figure = Claims.resolve(claim(1, "> 11 kg").measuring());

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
            Resolution figure = Claims.resolve(claim(1, "31"), claim(2, "31"));

            assertThat(figure.agreement()).isEqualTo(Agreement.AGREED);
            assertThat(figure.bounds()).isEqualTo(bounds(31, 31, 31));
            assertThat(figure.origins()).isEqualTo(2);
        }

        @Test
        void twoReportsOfOneMinistryAreOneOrigin() {
            Resolution figure =
                    Claims.resolve(claim(1, "31").saidBy("mvd"), claim(2, "31").saidBy("mvd"));

            assertThat(figure.origins()).isEqualTo(1);
        }

        @Test
        void moreThan100And139Give139() {
            Resolution figure =
                    Claims.resolve(claim(1, "> 100"), claim(2, "139").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(139, 139, 139));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
            assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
        }

        @Test
        void moreThanAndUpToLeaveARange() {
            Resolution figure = Claims.resolve(claim(1, "> 100"), claim(2, "<= 150"));

            assertThat(figure.bounds()).isEqualTo(bounds(101, null, 150));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.RANGE);
        }

        @Test
        void atLeastAndUpToTheSameAreExact() {
            Resolution figure = Claims.resolve(claim(1, ">= 18"), claim(2, "<= 18"));

            assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
            assertThat(figure.bounds()).isEqualTo(bounds(18, 18, 18));
        }

        @Test
        void aboutKeepsItsBestValueWithinTheBoundsOfOthers() {
            Resolution figure = Claims.resolve(claim(1, "~ 160"), claim(2, ">= 150"));

            assertThat(figure.bounds()).isEqualTo(bounds(150, 160, null));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.ABOUT);
        }

        @Test
        void differentAboutsAreCompatibleAndTheBetterTierGivesTheBest() {
            Resolution figure = Claims.resolve(claim(1, "~ 160").in(SourceTier.NEWS), claim(2, "~ 170"));

            assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
            assertThat(figure.bounds()).isEqualTo(bounds(null, 170, null));
        }

        @Test
        void whatANewspaperRoundsIsStillTheMinistrysFigure() {
            Resolution figure = Claims.resolve(
                    claim(1, "103"), claim(2, "~ 100").in(SourceTier.NEWS).publishedOn(SIXTH));

            assertThat(figure.bounds()).isEqualTo(bounds(103, 103, 103));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.EXACT);
            assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
        }

        @Test
        void theExactNumberStandsAlsoBesideABetterSourceThatRounds() {
            assertThat(Claims.resolve(claim(1, "~ 100"), claim(2, "103").in(SourceTier.NEWS))
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
                    Claims.resolve(claim(1, exact).measuring(), claim(2, about).measuring());

            assertThat(figure.agreement()).isEqualTo(agreement);
            assertThat(figure.bounds().isPoint()).isEqualTo(agreement == Agreement.COMPATIBLE);
        }

        @Test
        void theBestValueOfAnAboutThatLiesOutsideIsNotTaken() {
            assertThat(Claims.resolve(claim(1, "101..139"), claim(2, "~ 100")).bounds())
                    .isEqualTo(bounds(101, null, 139));
        }

        @Test
        void anAboutBelowALowerBoundLeavesTheLowerBound() {
            Resolution figure = Claims.resolve(claim(1, "> 100"), claim(2, "~ 100"));

            assertThat(figure.bounds()).isEqualTo(bounds(101, 101, null));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.MORE_THAN);
        }

        @Test
        void dozensAnd46Give46() {
            assertThat(Claims.resolve(claim(1, "dozens"), claim(2, "46")).bounds())
                    .isEqualTo(bounds(46, 46, 46));
        }
    }

    @Nested
    class WhereClaimsConflict {

        @Test
        void theFigureSpansAllAndTheBetterTierGivesTheBest() {
            Resolution figure = Claims.resolve(claim(1, "101").in(SourceTier.NEWS), claim(2, "139"));

            assertThat(figure.bounds()).isEqualTo(bounds(101, 139, 139));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.RANGE);
            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
        }

        @Test
        void everyClaimStaysCurrent() {
            assertThat(Claims.resolve(claim(1, "101"), claim(2, "139")).statuses())
                    .isEqualTo(Map.of(1L, ClaimStatus.CURRENT, 2L, ClaimStatus.CURRENT));
        }

        @Test
        void withinATierTheLaterReportGivesTheBest() {
            Resolution figure = Claims.resolve(
                    claim(1, "101").publishedOn(SIXTH), claim(2, "139").publishedOn(FIFTH));

            assertThat(figure.bounds()).isEqualTo(bounds(101, 101, 139));
        }

        @Test
        void onOneDayTheLowerValueIsTheBest() {
            assertThat(Claims.resolve(claim(1, "139"), claim(2, "101")).bounds())
                    .isEqualTo(bounds(101, 101, 139));
        }

        @Test
        void anOpenEndStaysOpen() {
            Resolution figure = Claims.resolve(claim(1, "95"), claim(2, "> 100").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(95, 95, null));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.AT_LEAST);
        }

        @Test
        void aWorseSourceGivesNoBestThatABetterOneRulesOut() {
            Resolution figure = Claims.resolve(claim(1, "> 100"), claim(2, "95").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(95, 101, null));
        }

        @Test
        void anAboutThatMissesAnExactNumberLeavesAnAbout() {
            Resolution figure =
                    Claims.resolve(claim(1, "148"), claim(2, "~ 160").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(null, 148, null));
            assertThat(figure.qualifier()).isEqualTo(Qualifier.ABOUT);
            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
        }

        @Test
        void anAboutThatOneOfThemWasRoundedToOpensNothing() {
            Resolution figure = Claims.resolve(
                    claim(1, "103").in(SourceTier.NEWS), claim(2, "200").in(SourceTier.NEWS), claim(3, "~ 100"));

            assertThat(figure.bounds()).isEqualTo(bounds(103, 103, 200));
            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
        }

        @Test
        void aboutsOfWhichNoneIsARoundingOfTheOtherConflict() {
            Resolution figure =
                    Claims.resolve(claim(1, "~ 100"), claim(2, "~ 160").in(SourceTier.NEWS));

            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
            assertThat(figure.bounds()).isEqualTo(bounds(null, 100, null));
        }

        @Test
        void nobodyAndThreeConflict() {
            Resolution figure = Claims.resolve(claim(1, "0"), claim(2, "3").in(SourceTier.NEWS));

            assertThat(figure.bounds()).isEqualTo(bounds(0, 0, 3));
            assertThat(figure.agreement()).isEqualTo(Agreement.CONFLICTING);
        }

        @Test
        void theReasonNamesTheReportOfTheBestValue() {
            assertThat(Claims.resolve(claim(1, "101").in(SourceTier.NEWS), claim(2, "139"))
                            .reason())
                    .isEqualTo(
                            "2 claims cannot all be true; the figure spans them, its best value is that of report report-2 (OFFICIAL).");
        }
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        List<FigureClaim> claims = Claims.all(
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
                .isThrownBy(() -> Claims.resolve(claim(1, "139"), claim(1, "140")))
                .withMessage("two claims have the id 1");
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
