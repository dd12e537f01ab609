package org.tergeu.figure;

import static java.util.Objects.requireNonNull;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.tergeu.vocabulary.Qualifier;

/**
 * A figure exactly as one report states it. It is made only of parts that belong together.
 *
 * @param value the number, for qualifiers that have one; the lower end of a range, and of an estimate that has one
 * @param high the upper end of a range or an estimate, otherwise null
 * @param best the likeliest value of an estimate, otherwise null
 * @param unit UCUM code of {@link Unit}; null for a bare number and for money
 * @param currency ISO 4217 code; null for everything but money
 */
public record Stated(
        Qualifier qualifier,
        @Nullable BigDecimal value,
        @Nullable BigDecimal high,
        @Nullable BigDecimal best,
        @Nullable String unit,
        @Nullable String currency) {

    /** What stands for a figure that the report gives in a form which cannot be read. Such a claim has no Stated. */
    public static final String UNREADABLE = "unreadable";

    private static final BigDecimal SEVERAL = BigDecimal.valueOf(2);
    private static final BigDecimal DOZENS = BigDecimal.valueOf(24);
    private static final BigDecimal HUNDREDS = BigDecimal.valueOf(200);
    private static final BigDecimal THOUSANDS = BigDecimal.valueOf(2000);

    public Stated {
        requireNonNull(qualifier, "qualifier");
        value = Numbers.plainOrNull(value);
        high = Numbers.plainOrNull(high);
        best = Numbers.plainOrNull(best);
        if (qualifier != Qualifier.ESTIMATE) {
            require((value != null) == hasNumber(qualifier), qualifier + " and value " + value + " do not go together");
            require(
                    (high != null) == (qualifier == Qualifier.RANGE),
                    qualifier + " and high " + high + " do not go together");
        }
        require(
                (best != null) == (qualifier == Qualifier.ESTIMATE),
                qualifier + " and best " + best + " do not go together");
        require(value == null || value.signum() >= 0 || isRatio(unit), value + " is negative");
        require(
                high == null || value == null || value.compareTo(high) < (qualifier == Qualifier.ESTIMATE ? 1 : 0),
                "a range from " + value + " to " + high + " is empty");
        require(
                best == null || new Bounds(value, null, high).contains(best),
                "the best value " + best + " is not from " + value + " to " + high);
        require(
                unit == null || currency == null,
                "a figure has a unit or a currency, not " + unit + " and " + currency);
        unit = unit == null ? null : Unit.of(unit).code();
    }

    /** A figure that is not an estimate. */
    public Stated(
            Qualifier qualifier,
            @Nullable BigDecimal value,
            @Nullable BigDecimal high,
            @Nullable String unit,
            @Nullable String currency) {
        this(qualifier, value, high, null, unit, currency);
    }

    /**
     * Reads a figure in the notation of reports: {@code 118}, {@code > 11 kg}, {@code >= 500000 KZT}, {@code <= 18},
     * {@code ~ 160}, {@code 15..20}, {@code several}, {@code dozens kg}, {@code large amount}; or as people write them: {@code 3-5},
     * {@code nearly 200}, {@code 2.3 billion KZT}.
     *
     * @throws UnreadableFigure if it is not in the notation, an empty range, not a known unit or currency, or too large;
     *     also for {@link #UNREADABLE}, which the caller has to look for first
     */
    public static Stated parse(String text) {
        return FigureNotation.parse(text);
    }

    /**
     * Reads a ratio: a share or a change, such as {@code -12.5 %} or {@code > 100}, which is more than hundredfold. A bare number is that many
     * {@linkplain Unit#TIMES times}. It can be below zero and has more decimals than others, since it is calculated.
     *
     * @throws UnreadableFigure as {@link #parse} does
     */
    public static Stated parseRatio(String text) {
        return FigureNotation.parseRatio(text);
    }

    /** A plain count of people, cases or things. */
    public static Stated exactly(long count) {
        return new Stated(Qualifier.EXACT, BigDecimal.valueOf(count), null, null, null);
    }

    /**
     * What the figure can be, in its own unit.
     *
     * @param countable what a bare figure is: true if it counts people, cases or things, so that "more than 10" means at
     *     least 11 and "a large amount" at least one; false if it measures something. Without effect on a figure that has a
     *     unit or a currency, which say so themselves.
     */
    public Bounds bounds(boolean countable) {
        boolean counts = counts(countable);
        return switch (qualifier) {
            case EXACT -> Bounds.exactly(number());
            case MORE_THAN -> Bounds.atLeast(counts ? Numbers.nextWhole(number()) : number());
            case AT_LEAST -> Bounds.atLeast(number());
            case UP_TO -> new Bounds(number().signum() < 0 ? null : BigDecimal.ZERO, null, value);
            case LESS_THAN -> below(counts ? Numbers.previousWhole(number()) : number());
            case NEARLY -> new Bounds(null, value, value);
            case ABOUT -> new Bounds(null, value, null);
            case RANGE -> new Bounds(value, null, high);
            case ESTIMATE -> new Bounds(value, best, high);
            case SEVERAL -> Bounds.atLeast(SEVERAL);
            case DOZENS -> Bounds.atLeast(DOZENS);
            case HUNDREDS -> Bounds.atLeast(HUNDREDS);
            case THOUSANDS -> Bounds.atLeast(THOUSANDS);
            case UNQUANTIFIED -> counts ? Bounds.atLeast(BigDecimal.ONE) : Bounds.OPEN;
        };
    }

    /** Of a qualifier that {@linkplain #hasNumber has a number}: it is made with one only, estimates apart. */
    private BigDecimal number() {
        return requireNonNull(value, "value");
    }

    private static Bounds below(BigDecimal high) {
        return new Bounds(high.signum() < 0 ? null : BigDecimal.ZERO, null, high);
    }

    /** Whether the figure is only about or nearly the number that is stated: that number is its best value, and not a bound on both sides. */
    boolean isApproximate() {
        return qualifier == Qualifier.ABOUT || qualifier == Qualifier.NEARLY;
    }

    /** Whether a number is stated that the figure is above or at: the least that it can be then stands for its best value. */
    boolean isLowerBound() {
        return qualifier == Qualifier.MORE_THAN || qualifier == Qualifier.AT_LEAST;
    }

    /**
     * Where a more exact number may lie that this one was rounded from: for "about" within half a unit of the last significant
     * digit, and within a tenth of the number; for "nearly" within a tenth below it; for all else within its bounds. It says which claims go together and bounds no
     * figure (docs/adr/0021).
     */
    Bounds tolerance(boolean countable) {
        if (qualifier == Qualifier.NEARLY) {
            return new Bounds(number().subtract(number().abs().movePointLeft(1)), null, value);
        }
        if (qualifier != Qualifier.ABOUT) {
            return bounds(countable).withBest(null);
        }
        BigDecimal about = number();
        BigDecimal digit = about.stripTrailingZeros();
        BigDecimal half =
                BigDecimal.valueOf(5, digit.scale() + 1).min(about.abs().movePointLeft(1));
        return new Bounds(about.subtract(half), null, about.add(half));
    }

    /** Whether this counts things rather than measuring them, given what a bare figure is. */
    public boolean counts(boolean countable) {
        return currency == null
                && (unit == null ? countable : Unit.of(unit).dimension().counts());
    }

    /** Whether it says that there is none: no number in it but 0, and no end that is open upwards. */
    public boolean isNone() {
        return switch (qualifier) {
            case EXACT, UP_TO, NEARLY, ABOUT -> number().signum() == 0;
            case ESTIMATE -> high != null && high.signum() == 0;
            case MORE_THAN, AT_LEAST, LESS_THAN, RANGE, SEVERAL, DOZENS, HUNDREDS, THOUSANDS, UNQUANTIFIED -> false;
        };
    }

    /**
     * Whether every number in it lies between these two, both included, and what it says can be so as well: "more than" the
     * greatest cannot, nor "less than" the least.
     */
    public boolean canBeWithin(BigDecimal least, BigDecimal greatest) {
        boolean within = Stream.of(value, high, best)
                .filter(Objects::nonNull)
                .allMatch(number -> number.compareTo(least) >= 0 && number.compareTo(greatest) <= 0);
        return within
                && !(qualifier == Qualifier.MORE_THAN && number().compareTo(greatest) == 0)
                && !((qualifier == Qualifier.LESS_THAN || qualifier == Qualifier.NEARLY)
                        && number().compareTo(least) == 0);
    }

    /** Whether every number in it is whole, as those that count people and cases must be. */
    public boolean isWhole() {
        return Stream.of(value, high, best).filter(Objects::nonNull).allMatch(Numbers::isWhole);
    }

    /** The figure in the notation of reports, in its one canonical form, which {@link #parse} reads back as an equal one. */
    public String notation() {
        return FigureNotation.write(this);
    }

    /** The {@linkplain #notation notation}. */
    @Override
    public String toString() {
        return notation();
    }

    static boolean hasNumber(Qualifier qualifier) {
        return switch (qualifier) {
            case EXACT, MORE_THAN, AT_LEAST, UP_TO, LESS_THAN, NEARLY, ABOUT, RANGE, ESTIMATE -> true;
            case SEVERAL, DOZENS, HUNDREDS, THOUSANDS, UNQUANTIFIED -> false;
        };
    }

    private static boolean isRatio(@Nullable String unit) {
        return unit != null && Unit.of(unit).dimension() == Unit.Dimension.RATIO;
    }

    private static void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException(problem);
        }
    }
}
