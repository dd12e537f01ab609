package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * What a figure can be: at least {@code low}, at most {@code high}, most likely {@code best}. Null means open, or for
 * {@code best} that nobody gives one. After the low/best/high estimates of UCDP, with open ends added. The best value is never
 * outside of the two ends: three that are not in order are refused.
 */
public record Bounds(
        @Nullable BigDecimal low,
        @Nullable BigDecimal best,
        @Nullable BigDecimal high) {

    /** Nothing is known. */
    public static final Bounds OPEN = new Bounds(null, null, null);

    public Bounds {
        low = Numbers.plainOrNull(low);
        best = Numbers.plainOrNull(best);
        high = Numbers.plainOrNull(high);
        if (!ordered(low, high) || !ordered(low, best) || !ordered(best, high)) {
            throw new IllegalArgumentException("not in order: low " + low + ", best " + best + ", high " + high);
        }
    }

    static Bounds exactly(BigDecimal value) {
        return new Bounds(value, value, value);
    }

    static Bounds atLeast(BigDecimal low) {
        return new Bounds(low, null, null);
    }

    /**
     * What all of them have in common; empty if they do not meet, which is also so if the best value of one lies outside of
     * what they have in common. Two different best values meet; the first in the list is taken.
     */
    public static Optional<Bounds> intersect(List<Bounds> all) {
        BigDecimal low = given(all, Bounds::low).max(Comparator.naturalOrder()).orElse(null);
        BigDecimal high =
                given(all, Bounds::high).min(Comparator.naturalOrder()).orElse(null);
        if (!ordered(low, high)
                || !given(all, Bounds::best).allMatch(best -> ordered(low, best) && ordered(best, high))) {
            return Optional.empty();
        }
        // Ends that meet leave one value: it follows from them and is not invented.
        BigDecimal only = low != null && high != null && low.compareTo(high) == 0 ? low : null;
        return Optional.of(new Bounds(low, given(all, Bounds::best).findFirst().orElse(only), high));
    }

    /** What this and the other have in common; see {@link #intersect(List)}. */
    public Optional<Bounds> intersect(Bounds other) {
        return intersect(List.of(this, other));
    }

    /** The least span that holds all of them, open where one is open; the first best value in the list is taken. */
    public static Bounds envelope(List<Bounds> all) {
        return new Bounds(
                all.stream().anyMatch(bounds -> bounds.low == null)
                        ? null
                        : given(all, Bounds::low).min(Comparator.naturalOrder()).orElse(null),
                given(all, Bounds::best).findFirst().orElse(null),
                all.stream().anyMatch(bounds -> bounds.high == null)
                        ? null
                        : given(all, Bounds::high)
                                .max(Comparator.naturalOrder())
                                .orElse(null));
    }

    /** The least span that holds this and the other; see {@link #envelope(List)}. */
    public Bounds envelope(Bounds other) {
        return envelope(List.of(this, other));
    }

    /** Whether the value is neither below low nor above high. */
    public boolean contains(BigDecimal value) {
        return ordered(low, value) && ordered(value, high);
    }

    /** Whether only one value is left. */
    public boolean isPoint() {
        return low != null && high != null && low.compareTo(high) == 0;
    }

    /** Whether neither end is known; a best value may still be. */
    public boolean isOpen() {
        return low == null && high == null;
    }

    Bounds withBest(@Nullable BigDecimal value) {
        return new Bounds(low, value, high);
    }

    Bounds map(UnaryOperator<BigDecimal> conversion) {
        return new Bounds(mapped(low, conversion), mapped(best, conversion), mapped(high, conversion));
    }

    private static @Nullable BigDecimal mapped(@Nullable BigDecimal value, UnaryOperator<BigDecimal> conversion) {
        return value == null ? null : conversion.apply(value);
    }

    private static Stream<BigDecimal> given(List<Bounds> all, Function<Bounds, BigDecimal> part) {
        return all.stream().map(part).filter(Objects::nonNull);
    }

    private static boolean ordered(@Nullable BigDecimal less, @Nullable BigDecimal more) {
        return less == null || more == null || less.compareTo(more) <= 0;
    }
}
