package org.tergeu.figure;

import static java.util.regex.Pattern.CASE_INSENSITIVE;
import static java.util.regex.Pattern.UNICODE_CASE;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;
import org.tergeu.vocabulary.Qualifier;

/** A part of a whole that a report does not count: "half of them", "most". It is as much of what the same report says of the whole. */
public enum Share {
    HALF("half|жартысы|половина", 1, 2),
    THIRD("a third|one third|треть|үштен бірі", 1, 3),
    TWO_THIRDS("two thirds|две трети|үштен екісі", 2, 3),
    QUARTER("a quarter|one quarter|четверть|төрттен бірі|ширегі", 1, 4),
    THREE_QUARTERS("three quarters|три четверти|төрттен үші", 3, 4),
    /** More than half, and at most all. */
    MOST("most|the most|a majority|the majority|большинство|большая часть|көпшілігі|басым бөлігі", 1, 2),
    ALL("all|everybody|все|всё|барлығы|бәрі", 1, 1);

    private static final MathContext DIGITS = MathContext.DECIMAL64;
    private static final int MOST_DECIMALS = 9;

    private final Pattern words;
    private final BigDecimal parts;
    private final BigDecimal of;

    Share(String words, int parts, int of) {
        this.words = Pattern.compile("(?:" + words + ")(?: of(?: them)?| из них)?", CASE_INSENSITIVE | UNICODE_CASE);
        this.parts = BigDecimal.valueOf(parts);
        this.of = BigDecimal.valueOf(of);
    }

    /** The share that a text states; empty when it states none. */
    public static Optional<Share> find(String text) {
        return Arrays.stream(values())
                .filter(share -> share.words.matcher(text.strip()).matches())
                .findFirst();
    }

    /**
     * What it is of this whole.
     *
     * @param countable whether a whole without a unit counts
     */
    public Stated of(Stated whole, boolean countable) {
        boolean counts = whole.counts(countable);
        Bounds bounds = whole.bounds(countable);
        return switch (this) {
            case ALL -> whole;
            case MOST -> most(whole, bounds, counts);
            case HALF, THIRD, TWO_THIRDS, QUARTER, THREE_QUARTERS ->
                bounds.best() == null
                        ? between(whole, bounds, counts)
                        : stated(whole, Qualifier.ABOUT, part(bounds.best(), counts, RoundingMode.HALF_UP), null);
        };
    }

    /** Whether it is less than one of what is counted: nobody is half a person. */
    public boolean isLessThanOne(Stated whole, boolean countable) {
        BigDecimal high = whole.bounds(countable).high();
        return this != ALL
                && this != MOST
                && whole.counts(countable)
                && high != null
                && high.signum() > 0
                && high.multiply(parts).compareTo(of) < 0;
    }

    /** As far as the ends of the whole say; a word for a number, such as dozens, has none that could be divided. */
    private Stated between(Stated whole, Bounds bounds, boolean counts) {
        BigDecimal low =
                isWord(whole) || bounds.low() == null ? BigDecimal.ZERO : part(bounds.low(), counts, RoundingMode.DOWN);
        if (bounds.high() == null) {
            return low.signum() > 0
                    ? stated(whole, Qualifier.AT_LEAST, low, null)
                    : stated(whole, Qualifier.UNQUANTIFIED, null, null);
        }
        BigDecimal high = part(bounds.high(), counts, RoundingMode.UP);
        return low.signum() > 0
                ? stated(whole, Qualifier.RANGE, low, high)
                : stated(whole, Qualifier.UP_TO, high, null);
    }

    private static boolean isWord(Stated whole) {
        return switch (whole.qualifier()) {
            case UNQUANTIFIED, SEVERAL, DOZENS, HUNDREDS, THOUSANDS -> true;
            default -> false;
        };
    }

    private static Stated most(Stated whole, Bounds bounds, boolean counts) {
        if (bounds.low() == null) {
            return stated(whole, Qualifier.UNQUANTIFIED, null, null);
        }
        if (bounds.low().signum() == 0 && bounds.high() != null && bounds.high().signum() > 0) {
            // Of up to 18 there may be none, and then there is none of most of them either.
            return stated(whole, Qualifier.UP_TO, bounds.high(), null);
        }
        BigDecimal half = bounds.low().divide(BigDecimal.valueOf(2), DIGITS);
        BigDecimal low = counts ? Numbers.nextWhole(half) : half;
        if (bounds.high() == null) {
            return stated(whole, Qualifier.AT_LEAST, low, null);
        }
        return low.compareTo(bounds.high()) < 0
                ? stated(whole, Qualifier.RANGE, low, bounds.high())
                : stated(whole, Qualifier.EXACT, bounds.high(), null);
    }

    private BigDecimal part(BigDecimal whole, boolean counts, RoundingMode rounding) {
        return whole.multiply(parts).divide(of, DIGITS).setScale(counts ? 0 : MOST_DECIMALS, rounding);
    }

    private static Stated stated(
            Stated whole, Qualifier qualifier, @Nullable BigDecimal value, @Nullable BigDecimal high) {
        return new Stated(qualifier, value, high, whole.unit(), whole.currency());
    }
}
