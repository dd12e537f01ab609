package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tergeu.vocabulary.FigureResolution;

/**
 * What several claims of a figure come to by other rules than the usual one, after the R package eventreport: van Baalen and Höglund,
 * "Trials and Triangulations", International Studies Quarterly 70(1), 2026. Each claim that counts and says how much is an observation.
 *
 * @param disagreement one minus the share of the claims that say what most of them say: 0 when all say the same
 */
public record Choices(Bounds conservative, Bounds informative, Bounds representative, BigDecimal disagreement) {

    private static final int DECIMALS = 4;

    private static final Comparator<BigDecimal> OPEN_IS_LEAST = Comparator.nullsFirst(Comparator.naturalOrder());
    private static final Comparator<BigDecimal> OPEN_IS_MOST = Comparator.nullsLast(Comparator.naturalOrder());

    /** Which of some values is chosen, of which NULL is an open end. */
    private interface ValueChoice {
        @Nullable
        BigDecimal of(Collection<BigDecimal> values, Comparator<BigDecimal> order);
    }

    /** Of one claim, or of none: by whichever rule, it is the same. */
    static Choices same(Bounds bounds) {
        return new Choices(bounds, bounds, bounds, BigDecimal.ZERO);
    }

    /**
     * What claims come to.
     *
     * @param said what each of them says, in one unit; at least one
     */
    static Choices of(List<Bounds> said) {
        return new Choices(
                chosen(said, Collections::min),
                chosen(said, Collections::max),
                chosen(said, Choices::mode),
                disagreement(said));
    }

    /** What they are by a rule; null by the usual one, which is not of these. */
    public @Nullable Bounds by(FigureResolution rule) {
        return switch (rule) {
            case DEFAULT -> null;
            case CONSERVATIVE -> conservative;
            case INFORMATIVE -> informative;
            case REPRESENTATIVE -> representative;
        };
    }

    /** Whether no rule comes to anything else. */
    public boolean areAll(Bounds bounds) {
        return disagreement.signum() == 0
                && conservative.equals(bounds)
                && informative.equals(bounds)
                && representative.equals(bounds);
    }

    /** Lowest, likeliest and highest apart. A likeliest value that nobody gives is not an observation. */
    private static Bounds chosen(List<Bounds> said, ValueChoice choice) {
        List<BigDecimal> likeliest =
                said.stream().map(Bounds::best).filter(Objects::nonNull).toList();
        BigDecimal low = choice.of(values(said, Bounds::low), OPEN_IS_LEAST);
        BigDecimal high = choice.of(values(said, Bounds::high), OPEN_IS_MOST);
        BigDecimal best = likeliest.isEmpty() ? null : choice.of(likeliest, OPEN_IS_MOST);
        return inOrder(low, best, high);
    }

    /** Chosen apart, they can cross: the high end then goes up to the low one, and the likeliest value to the nearer end. */
    private static Bounds inOrder(@Nullable BigDecimal low, @Nullable BigDecimal best, @Nullable BigDecimal high) {
        BigDecimal top = low != null && high != null ? high.max(low) : high;
        if (best == null) {
            return new Bounds(low, null, top);
        }
        BigDecimal raised = low == null ? best : best.max(low);
        return new Bounds(low, top == null ? raised : raised.min(top), top);
    }

    private static Collection<BigDecimal> values(List<Bounds> said, Function<Bounds, @Nullable BigDecimal> part) {
        return said.stream().map(part).collect(Collectors.toCollection(ArrayList::new));
    }

    /** What most of them are; of several, the least. */
    private static @Nullable BigDecimal mode(Collection<BigDecimal> values, Comparator<BigDecimal> order) {
        List<BigDecimal> sorted = values.stream().sorted(order).toList();
        BigDecimal mode = sorted.get(0);
        int most = 0;
        for (BigDecimal value : sorted) {
            int often = Collections.frequency(sorted, value);
            if (often > most) {
                mode = value;
                most = often;
            }
        }
        return mode;
    }

    private static BigDecimal disagreement(List<Bounds> said) {
        Map<Bounds, Long> often =
                said.stream().collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        BigDecimal most = BigDecimal.valueOf(Collections.max(often.values()));
        return Numbers.plain(
                BigDecimal.ONE.subtract(most.divide(BigDecimal.valueOf(said.size()), DECIMALS, RoundingMode.HALF_UP)));
    }
}
