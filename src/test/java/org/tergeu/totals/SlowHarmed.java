package org.tergeu.totals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** How many people are certain of those who came to one kind of harm in a tree of incidents. */
record SlowHarmed(List<Row> rows, SlowWays.KnownWays background) {

    private static final Set<String> SIDES = Set.of("SECURITY_FORCES", "ATTACKERS", "DETAINEES", "CIVILIANS");

    BigDecimal low() {
        return certain(SlowHarmed::least);
    }

    BigDecimal best() {
        return certain(SlowHarmed::likeliest);
    }

    /** Of those that are marked only the greatest, if it is more than all others; of these the widest level, or each side where it has the most. */
    private BigDecimal certain(Function<Row, BigDecimal> number) {
        List<Row> apart = apart();
        BigDecimal widest = levels(apart).values().stream()
                .map(level -> sum(level, number))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal sides = bySide(apart).values().stream()
                .map(side -> levels(side).values().stream()
                        .map(level -> sum(level, number))
                        .reduce(BigDecimal.ZERO, BigDecimal::max))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return rows.stream().filter(this::isMarked).map(number).reduce(widest.max(sides), BigDecimal::max);
    }

    boolean mayOverlap() {
        List<Row> apart = apart();
        return rows.size() > 1 && rows.stream().anyMatch(this::isMarked)
                || levels(apart).size() > 1 && apart.stream().anyMatch(row -> !SIDES.contains(group(row)))
                || bySide(apart).values().stream().anyMatch(side -> levels(side).size() > 1);
    }

    boolean isSomebody() {
        return rows.stream().anyMatch(row -> !row.isZero());
    }

    private List<Row> apart() {
        return rows.stream().filter(row -> !isMarked(row) && !row.isZero()).toList();
    }

    private boolean isMarked(Row row) {
        return background.reportedAs(row).again();
    }

    private Map<Integer, List<Row>> levels(List<Row> some) {
        return some.stream()
                .collect(Collectors.groupingBy(
                        row -> background.wholes(row, rows, each -> "").size()));
    }

    private static Map<String, List<Row>> bySide(List<Row> some) {
        return some.stream()
                .filter(row -> SIDES.contains(group(row)))
                .collect(Collectors.groupingBy(SlowHarmed::group));
    }

    private static String group(Row row) {
        return row.node().get("group").asText();
    }

    private static BigDecimal sum(List<Row> some, Function<Row, BigDecimal> number) {
        return some.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal least(Row row) {
        JsonNode low = row.node().at("/count/low");
        return low.isNumber() ? low.decimalValue() : BigDecimal.ZERO;
    }

    private static BigDecimal likeliest(Row row) {
        JsonNode best = row.node().at("/count/best");
        return best.isNumber() ? best.decimalValue() : least(row);
    }
}
