package org.tergeu.totals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many people are certain of a tree of incidents, by what happened to them: the same people can be taken hostage, missed and rescued. */
record SlowTree(Map<String, SlowHarmed> harmed) {

    private static final Set<String> HURT = Set.of("KILLED", "INJURED");

    static SlowTree of(List<Row> rows, SlowWays.KnownWays background) {
        return new SlowTree(rows.stream()
                .collect(Collectors.groupingBy(
                        row -> row.node().get("harm").asText(),
                        Collectors.collectingAndThen(
                                Collectors.toList(), those -> new SlowHarmed(those, background)))));
    }

    BigDecimal low() {
        return certain(SlowHarmed::low);
    }

    BigDecimal best() {
        return certain(SlowHarmed::best);
    }

    /** Those who were killed and those who were injured are others; of all else the most. */
    private BigDecimal certain(Function<SlowHarmed, BigDecimal> number) {
        BigDecimal hurt = harmed.entrySet().stream()
                .filter(each -> HURT.contains(each.getKey()))
                .map(each -> number.apply(each.getValue()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return harmed.values().stream().map(number).reduce(hurt, BigDecimal::max);
    }

    boolean mayOverlap() {
        long ways = harmed.entrySet().stream()
                .filter(each -> each.getValue().isSomebody())
                .map(each -> HURT.contains(each.getKey()) ? "HURT" : each.getKey())
                .distinct()
                .count();
        return ways > 1 || harmed.values().stream().anyMatch(SlowHarmed::mayOverlap);
    }
}
