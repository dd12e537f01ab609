package org.tergeu.totals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What one group of rows comes to. */
final class SlowTotal {

    private static final Map<String, String> UNITS = Map.of("PERSON", "{person}", "CASE", "{case}", "GROUP", "{group}");

    /** A figure of a row, in one of its measures. */
    record Measured(Row row, JsonNode figure) {}

    private final List<Row> rows;
    private final Map<String, Row> group;
    private final Map<String, String> containers;
    private final boolean orZero;
    private final SlowWays.KnownWays background;

    /**
     * @param background of every row, selected or not, and of every incident which one contains it, and how rows are reported
     * @param orZero whether reports that there was none are asked for
     */
    SlowTotal(List<Row> rows, SlowWays.KnownWays background, boolean orZero) {
        this.background = background;
        this.rows = rows;
        this.orZero = orZero;
        this.group = rows.stream().collect(Collectors.toMap(Row::id, row -> row, (one, same) -> one));
        this.containers = background.containers();
    }

    /** The rows that have a figure that is added: no row of the group that contains one has a figure in the same sum. */
    private List<Row> added(String field, Function<Row, String> sum) {
        return rows.stream()
                .filter(row -> row.node().hasNonNull(field))
                .filter(row -> !isContained(row, field, sum))
                .toList();
    }

    private boolean isContained(Row row, String field, Function<Row, String> sum) {
        for (String above = row.container(); above != null; above = containers.get(above)) {
            Row container = group.get(above);
            if (container != null
                    && container.node().hasNonNull(field)
                    && sum.apply(container).equals(sum.apply(row))) {
                return true;
            }
        }
        return false;
    }

    /** What an answer says of the group, by the name of the field. */
    Map<String, Object> expected(Totals totals) {
        Map<String, Object> expected = new TreeMap<>();
        expected.put("incidents", (int) present()
                .map(row -> row.incident().get("key").asText())
                .distinct()
                .count());
        switch (totals) {
            case INCIDENTS -> {}
            case SEIZURES -> {
                expected.put("seizures", (int) present().map(Row::id).distinct().count());
                expected.put("quantities", texts(sums("quantity")));
                expected.put("values", texts(sums("value")));
            }
            case LEGAL_OUTCOMES -> {
                List<SlowSum> counts = counts();
                expected.put("counts", texts(counts));
                expected.put("count", (counts.isEmpty() ? new SlowSum("{person}", null) : counts.get(0)).toString());
            }
            case CASUALTIES -> {
                List<Row> added = added("count", row -> "{person}");
                SlowSum count = new SlowSum("{person}", null);
                added.forEach(row -> count.add(row.node().get("count")));
                List<SlowTree> trees = added.stream().collect(Collectors.groupingBy(this::outermost)).values().stream()
                        .map(rows -> SlowTree.of(rows, background))
                        .toList();
                count.certain(
                        trees.stream().map(SlowTree::low).reduce(BigDecimal.ZERO, BigDecimal::add),
                        trees.stream().map(SlowTree::best).reduce(BigDecimal.ZERO, BigDecimal::add));
                boolean overlap = trees.stream().anyMatch(SlowTree::mayOverlap);
                count.overlaps(overlap);
                expected.put("count", count.toString());
                expected.put("possibleOverlap", overlap);
            }
        }
        return expected;
    }

    private String outermost(Row row) {
        String incident = row.incident().get("id").asText();
        while (containers.containsKey(incident)) {
            incident = containers.get(incident);
        }
        return incident;
    }

    private Stream<Row> present() {
        return rows.stream().filter(row -> orZero || !row.isZero());
    }

    private List<SlowSum> sums(String field) {
        return SlowSum.of(
                rows.stream()
                        .flatMap(row -> figures(row, field)
                                .filter(figure -> !isContained(row, field, SlowSum.name(row, figure, field)))
                                .map(figure -> new Measured(row, figure)))
                        .toList(),
                field,
                background);
    }

    private boolean isContained(Row row, String field, String sum) {
        for (String above = row.container(); above != null; above = containers.get(above)) {
            Row container = group.get(above);
            if (container != null
                    && figures(container, field)
                            .anyMatch(figure ->
                                    SlowSum.name(container, figure, field).equals(sum))) {
                return true;
            }
        }
        return false;
    }

    /** A figure in each of its measures. */
    private static Stream<JsonNode> figures(Row row, String field) {
        JsonNode main = row.node().get(field);
        return main == null || main.isNull()
                ? Stream.empty()
                : Stream.concat(Stream.of(main), Row.each(main, "otherMeasures"));
    }

    /** One for each of persons, cases and groups that is counted, in this order. */
    private List<SlowSum> counts() {
        List<SlowSum> counts = new ArrayList<>();
        for (String counted : List.of("PERSON", "CASE", "GROUP")) {
            List<Row> added = added("count", row -> row.node().get("counted").asText()).stream()
                    .filter(row -> row.node().get("counted").asText().equals(counted))
                    .toList();
            if (!added.isEmpty()) {
                counts.add(SlowWays.ofOutcomes(added, background).addTo(new SlowSum(UNITS.get(counted), null)));
            }
        }
        return counts;
    }

    private static List<String> texts(List<SlowSum> sums) {
        return sums.stream().map(SlowSum::toString).sorted().toList();
    }

    /** A row of an answer, comparable as a line. */
    static String line(List<Dimension> by, List<String> group, Map<String, Object> expected) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < by.size(); i++) {
            line.append(by.get(i))
                    .append(' ')
                    .append(Objects.toString(group.get(i), "-"))
                    .append(", ");
        }
        return line.append(expected).toString();
    }
}
