package org.tergeu.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tergeu.generated.Background;
import org.tergeu.generated.Draw;
import org.tergeu.generated.Property;
import org.tergeu.generated.StatedFigures;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.ClaimStatus;
import org.tergeu.vocabulary.Qualifier;
import org.tergeu.vocabulary.SourceTier;

/** What holds for whatever the claims of a figure say. */
class FigureResolverPropertyTest {

    private static final int TRIES = 5000;
    /** With as many digits as the last: ties fall to the keys of reports, which are made of it. */
    private static final int FIRST_ID = 10;

    private static final List<String> MASSES = List.of(" kg", " g", " t");

    private record ClaimOrders(List<Claims> claims, List<Claims> other) {

        static ClaimOrders of(Draw draw) {
            List<Claims> claims = someClaims(draw);
            return new ClaimOrders(claims, draw.shuffled(claims));
        }
    }

    private static List<Claims> someClaims(Draw draw) {
        boolean counts = draw.between(0, 2) < 2;
        return draw.list(0, 6, number -> {
            Claims claim = Claims.claim(
                            FIRST_ID + number,
                            counts ? StatedFigures.count(draw) : StatedFigures.quantity(draw, MASSES))
                    .saidBy("asserter-" + draw.between(0, 2))
                    .in(draw.of(SourceTier.values()))
                    .asOf(draw.oneIn(3) ? draw.of(Background.DAYS) : null);
            List<LocalDate> days = List.of(draw.of(Background.DAYS), draw.of(Background.DAYS)).stream()
                    .sorted()
                    .toList();
            claim = claim.publishedBetween(draw.oneIn(3) ? days.get(0) : days.get(1), days.get(1));
            claim = draw.oneIn(6) ? claim.withdrawn() : claim;
            return counts ? claim : claim.measuring();
        });
    }

    private static Optional<Resolution> resolved(List<Claims> claims) {
        return FigureResolver.resolve(claims.stream().map(Claims::made).toList());
    }

    @Test
    void theOrderOfTheClaimsDoesNotMatter() {
        Property.forAll(
                TRIES,
                ClaimOrders::of,
                orders -> assertThat(resolved(orders.other)).isEqualTo(resolved(orders.claims)));
    }

    @Test
    void aWithdrawnClaimMightAsWellNotBeThere() {
        Property.forAll(TRIES, FigureResolverPropertyTest::someClaims, claims -> {
            List<Claims> standing =
                    claims.stream().filter(claim -> !claim.retracted()).toList();

            assertThat(resolved(claims).map(FigureResolverPropertyTest::answer))
                    .isEqualTo(resolved(standing).map(FigureResolverPropertyTest::answer));
        });
    }

    private static List<?> answer(Resolution figure) {
        return Arrays.asList(
                figure.qualifier(),
                figure.bounds(),
                figure.unit(),
                figure.asOf(),
                figure.agreement(),
                figure.origins());
    }

    @Test
    void aClaimThatIsRepeatedByItsAsserterAddsNothingButAReport() {
        Property.forAll(TRIES, FigureResolverPropertyTest::someClaims, claims -> {
            List<Claims> twice = IntStream.range(0, 2 * claims.size())
                    .mapToObj(number -> repeated(claims.get(number / 2), FIRST_ID + number))
                    .toList();

            assertThat(resolved(twice).map(Resolution::bounds))
                    .isEqualTo(resolved(claims).map(Resolution::bounds));
            assertThat(resolved(twice).map(Resolution::origins))
                    .isEqualTo(resolved(claims).map(Resolution::origins));
        });
    }

    private static Claims repeated(Claims claim, long id) {
        return new Claims(
                id,
                claim.text(),
                claim.countable(),
                claim.asOf(),
                claim.asserter(),
                claim.tier(),
                claim.publishedOn(),
                claim.notBefore(),
                claim.at(),
                claim.retracted());
    }

    @Test
    void theFigureRestsOnItsCurrentClaims() {
        Property.forAll(TRIES, FigureResolverPropertyTest::someClaims, claims -> {
            Optional<Resolution> figure = resolved(claims);

            List<Claims> current = claims.stream()
                    .filter(claim ->
                            figure.isPresent() && figure.get().statuses().get(claim.id()) == ClaimStatus.CURRENT)
                    .toList();
            assertThat(resolved(current).map(Resolution::bounds))
                    .isEqualTo(figure.filter(found -> found.origins() > 0).map(Resolution::bounds));
            assertThat(current.stream().map(Claims::asserter).distinct().count())
                    .isEqualTo(figure.map(Resolution::origins).orElse(0).longValue());
        });
    }

    @Test
    void theBestValueIsNeverOutsideOfTheBounds() {
        Property.forAll(
                TRIES,
                FigureResolverPropertyTest::someClaims,
                claims -> resolved(claims)
                        .map(Resolution::bounds)
                        .filter(bounds -> bounds.best() != null)
                        .ifPresent(bounds ->
                                assertThat(bounds.contains(bounds.best())).isTrue()));
    }

    private record Rounded(List<Claims> claims, Claims about) {

        /** Some claims, and one more of the same day that rounds the one number that they come to, if they do. */
        static Rounded of(Draw draw) {
            List<Claims> claims = someClaims(draw);
            Resolution figure = resolved(claims).orElse(null);
            if (figure == null || !figure.bounds().isPoint() || figure.agreement() == Agreement.CONFLICTING) {
                return new Rounded(List.of(), null);
            }
            BigDecimal number = figure.bounds().low().round(new MathContext(draw.between(1, 3), RoundingMode.HALF_UP));
            Claims about = Claims.claim(
                            FIRST_ID + claims.size(),
                            "~ " + number.toPlainString() + (figure.unit() == null ? "" : " " + figure.unit()))
                    .in(draw.of(SourceTier.values()))
                    .asOf(figure.asOf());
            return new Rounded(claims, claims.get(0).countable() ? about : about.measuring());
        }
    }

    @Test
    void anExactFigureKeepsItsBoundsBesideWhatItWasRoundedTo() {
        Property.forAll(TRIES, Rounded::of, rounded -> {
            if (rounded.about == null || !rounded.about.made().tolerance().contains(numberOf(rounded))) {
                return;
            }
            List<Claims> all = new ArrayList<>(rounded.claims);
            all.add(rounded.about);

            Resolution before = resolved(rounded.claims).orElseThrow();
            Resolution figure = resolved(all).orElseThrow();
            assertThat(figure.bounds()).isEqualTo(inUnitOf(figure, before));
            assertThat(figure.agreement()).isEqualTo(Agreement.COMPATIBLE);
        });
    }

    private static BigDecimal numberOf(Rounded rounded) {
        return resolved(rounded.claims).orElseThrow().bounds().low();
    }

    private static Bounds inUnitOf(Resolution figure, Resolution other) {
        return figure.unit() == null || figure.unit().equals(other.unit())
                ? other.bounds()
                : other.bounds().map(number -> Unit.of(other.unit()).convert(number, Unit.of(figure.unit())));
    }

    private record Guess(List<Claims> claims, BigDecimal number) {

        static Guess of(Draw draw) {
            return new Guess(someClaims(draw), BigDecimal.valueOf(draw.of(draw.between(0, 30), draw.between(0, 4400))));
        }
    }

    @Test
    void anAgreedFigureAllowsTheNumbersThatEachCurrentClaimAllows() {
        Property.forAll(
                TRIES,
                Guess::of,
                guess -> resolved(guess.claims)
                        .filter(figure -> figure.agreement() != Agreement.CONFLICTING && figure.unit() == null)
                        .ifPresent(figure -> assertThat(figure.bounds().contains(guess.number))
                                .isEqualTo(guess.claims.stream()
                                        .filter(claim -> figure.statuses().get(claim.id()) == ClaimStatus.CURRENT)
                                        .map(Claims::made)
                                        .filter(claim ->
                                                figure.qualifier() == Qualifier.UNQUANTIFIED || claim.quantifies())
                                        .allMatch(claim -> claim.bounds().contains(guess.number)))));
    }
}
