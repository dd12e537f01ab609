package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

/**
 * States of a total that grows that are later than the ones that are asked about. Thousands of claims need one look each. Not safe for several threads
 * at once.
 */
final class LaterTotals {

    private final UnitOfMeasure measure;
    private final States all = new States();
    /** Those that name their day. Between two that name none nothing says that the total grows. */
    private final States dated = new States();

    /** @param measure one that compares with that of each claim */
    LaterTotals(UnitOfMeasure measure) {
        this.measure = measure;
    }

    /** Whether one of them is larger than an earlier state for certain, or says the same at least as exactly. */
    boolean overtake(FigureClaim earlier) {
        return those(earlier).overtake(tolerance(earlier), Precision.of(earlier));
    }

    private States those(FigureClaim earlier) {
        return earlier.asOf() == null ? dated : all;
    }

    /** Whether one of them cannot be true together with an earlier state: it is larger or smaller for certain. */
    boolean contradict(FigureClaim earlier) {
        return those(earlier).contradict(tolerance(earlier));
    }

    void add(FigureClaim state) {
        Bounds span = tolerance(state);
        all.add(span, Precision.of(state));
        if (state.asOf() != null) {
            dated.add(span, Precision.of(state));
        }
    }

    /** How exactly a state is given. What is given less exactly has no bounds to give in place of those of an earlier one. */
    private enum Precision {
        BOUNDS,
        ROUNDED,
        NO_NUMBER;

        static Precision of(FigureClaim claim) {
            if (!claim.quantifies()) {
                return NO_NUMBER;
            }
            return claim.readable().isApproximate() ? ROUNDED : BOUNDS;
        }
    }

    private Bounds tolerance(FigureClaim claim) {
        return claim.measure()
                .conversionTo(measure)
                .map(conversion -> claim.tolerance().map(conversion))
                .orElse(Bounds.OPEN);
    }

    private static final class States {

        private final Map<Precision, Spans> spans = new EnumMap<>(Precision.class);
        private @Nullable BigDecimal greatestLow;
        private @Nullable BigDecimal leastHigh;

        boolean overtake(Bounds earlier, Precision precision) {
            return isBelow(earlier.high(), greatestLow)
                    || spans.entrySet().stream()
                            .filter(each -> each.getKey().compareTo(precision) <= 0)
                            .anyMatch(each -> each.getValue().haveWithin(earlier));
        }

        boolean contradict(Bounds earlier) {
            return isBelow(earlier.high(), greatestLow) || isBelow(leastHigh, earlier.low());
        }

        void add(Bounds span, Precision precision) {
            if (precision != Precision.NO_NUMBER
                    && span.low() != null
                    && (greatestLow == null || isBelow(greatestLow, span.low()))) {
                greatestLow = span.low();
            }
            if (precision != Precision.NO_NUMBER
                    && span.high() != null
                    && (leastHigh == null || isBelow(span.high(), leastHigh))) {
                leastHigh = span.high();
            }
            spans.computeIfAbsent(precision, each -> new Spans()).add(span);
        }

        private static boolean isBelow(@Nullable BigDecimal one, @Nullable BigDecimal other) {
            return one != null && other != null && one.compareTo(other) < 0;
        }
    }

    /** From low to high. */
    private static final class Spans {

        private static final Comparator<@Nullable BigDecimal> LOWS = Comparator.nullsFirst(Comparator.naturalOrder());
        private static final Comparator<@Nullable BigDecimal> HIGHS = Comparator.nullsLast(Comparator.naturalOrder());

        /** By low; those that contain no other, so that high grows with low. */
        private final NavigableMap<@Nullable BigDecimal, Bounds> narrowest = new TreeMap<>(LOWS);

        boolean haveWithin(Bounds span) {
            Map.Entry<@Nullable BigDecimal, Bounds> next = narrowest.ceilingEntry(span.low());
            return next != null && HIGHS.compare(next.getValue().high(), span.high()) <= 0;
        }

        void add(Bounds span) {
            if (haveWithin(span)) {
                return;
            }
            NavigableMap<@Nullable BigDecimal, Bounds> before = narrowest.headMap(span.low(), true);
            while (!before.isEmpty()
                    && HIGHS.compare(
                                    Objects.requireNonNull(before.lastEntry())
                                            .getValue()
                                            .high(),
                                    span.high())
                            >= 0) {
                before.pollLastEntry();
            }
            narrowest.put(span.low(), span);
        }
    }
}
