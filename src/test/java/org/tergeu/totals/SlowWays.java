package org.tergeu.totals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.graphql.GlobalId;

/** How much is certain of figures that may count the same, told in several ways or at several steps. */
final class SlowWays {

    /**
     * A figure of a sum.
     *
     * @param alike equal for all that may count the same; null: nothing else does
     * @param who what is counted, where that is told; empty: any of those
     * @param one who it is by name, counted once
     */
    private record Figure(JsonNode told, String alike, String way, String who, String one) {

        boolean isZero() {
            return told.hasNonNull("high") && told.get("high").decimalValue().signum() == 0;
        }
    }

    private final List<Figure> figures;

    private SlowWays(List<Figure> figures) {
        this.figures = figures;
    }

    /** Seizures: those that say of each other that they may be the same, directly or by way of others. */
    static SlowWays ofSeizures(List<SlowTotal.Told> told) {
        List<Row> rows = told.stream().map(SlowTotal.Told::row).toList();
        Map<String, String> alike = new HashMap<>();
        rows.forEach(row -> alike.computeIfAbsent(row.id(), id -> smallest(row, rows)));
        return new SlowWays(told.stream()
                .map(each -> new Figure(
                        each.figure(),
                        alike.get(each.row().id()),
                        each.row().node().get("disposition").asText() + " "
                                + each.row().node().get("item").asText(),
                        "",
                        null))
                .toList());
    }

    /** The smallest identity among all that a row may be the same as. */
    private static String smallest(Row row, List<Row> rows) {
        Set<String> met = new HashSet<>(Set.of(row.id()));
        List<Row> next = new ArrayList<>(List.of(row));
        while (!next.isEmpty()) {
            Row each = next.remove(0);
            Row.each(each.node(), "possiblySame")
                    .map(other -> other.get("id").asText())
                    .filter(met::add)
                    .forEach(id ->
                            rows.stream().filter(other -> other.id().equals(id)).forEach(next::add));
        }
        return met.stream().sorted().findFirst().orElseThrow();
    }

    /** Legal outcomes: the steps of an incident. Somebody with a name is one, perhaps among others without a name. */
    static SlowWays ofOutcomes(List<Row> rows) {
        Set<Long> crowds = rows.stream()
                .filter(row -> one(row) == null)
                .map(SlowWays::incident)
                .collect(Collectors.toSet());
        Map<String, Long> among = new HashMap<>();
        rows.stream()
                .filter(row -> one(row) != null && crowds.contains(incident(row)))
                .forEach(row -> among.merge(one(row), incident(row), Math::min));
        return new SlowWays(rows.stream()
                .map(row -> {
                    String one = one(row);
                    String alike = one == null
                            ? String.valueOf(incident(row))
                            : among.containsKey(one) ? String.valueOf(among.get(one)) : one;
                    String who = one == null ? described(row) : among.containsKey(one) ? "" : one;
                    return new Figure(
                            row.node().get("count"),
                            alike,
                            row.node().get("stage").asText(),
                            who,
                            one);
                })
                .toList());
    }

    private static long incident(Row row) {
        return GlobalId.parse(row.incident().get("id").asText()).number();
    }

    private static String one(Row row) {
        String counted = row.node().get("counted").asText();
        return switch (counted) {
            case "PERSON" -> named(row, "person");
            case "GROUP" -> named(row, "organization");
            default -> null;
        };
    }

    private static String named(Row row, String field) {
        String key = row.node().path(field).path("key").asText(null);
        return key == null ? null : field + " " + key;
    }

    private static String described(Row row) {
        return Stream.of(row.node().path("subject").asText(null), named(row, "person"), named(row, "organization"))
                .filter(text -> text != null)
                .map(text -> text.strip().toLowerCase())
                .findFirst()
                .orElse("");
    }

    /** What all of them come to. */
    SlowSum addTo(SlowSum sum) {
        figures.forEach(figure -> sum.add(figure.told));
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal best = BigDecimal.ZERO;
        boolean overlap = false;
        for (List<Figure> alike : by(figures.stream().filter(figure -> !figure.isZero()), Figure::alike)) {
            low = low.add(certain(alike, SlowSum::low));
            best = best.add(certain(alike, SlowSum::best));
            overlap |= overlap(alike);
        }
        sum.certain(low, best);
        sum.overlaps(overlap);
        Stream<List<Figure>> named = by(figures.stream().filter(figure -> figure.one != null), Figure::one).stream();
        sum.highs(Stream.concat(
                        figures.stream().filter(figure -> figure.one == null).map(List::of), named)
                .map(same ->
                        same.stream().map(figure -> SlowSum.high(figure.told)).toList())
                .toList());
        return sum;
    }

    private static List<List<Figure>> by(Stream<Figure> figures, Function<Figure, String> key) {
        return List.copyOf(figures.collect(Collectors.groupingBy(key)).values());
    }

    private static BigDecimal certain(List<Figure> alike, Function<JsonNode, BigDecimal> number) {
        BigDecimal widest = by(alike.stream(), Figure::way).stream()
                .map(way -> once(way, number))
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        BigDecimal apart = by(alike.stream().filter(figure -> !figure.who.isEmpty()), Figure::who).stream()
                .map(who -> by(who.stream(), Figure::way).stream()
                        .map(way -> once(way, number))
                        .reduce(BigDecimal.ZERO, BigDecimal::max))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return widest.max(apart);
    }

    private static BigDecimal once(List<Figure> figures, Function<JsonNode, BigDecimal> number) {
        BigDecimal unnamed = figures.stream()
                .filter(figure -> figure.one == null)
                .map(figure -> number.apply(figure.told))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return by(figures.stream().filter(figure -> figure.one != null), Figure::one).stream()
                .map(one ->
                        one.stream().map(figure -> number.apply(figure.told)).reduce(BigDecimal.ZERO, BigDecimal::max))
                .reduce(unnamed, BigDecimal::add);
    }

    private static boolean overlap(List<Figure> alike) {
        boolean anybody = alike.stream().anyMatch(figure -> figure.who.isEmpty());
        return anybody && by(alike.stream(), Figure::way).size() > 1
                || by(alike.stream().filter(figure -> figure.one == null && !figure.who.isEmpty()), Figure::who)
                        .stream()
                        .anyMatch(who -> by(who.stream(), Figure::way).size() > 1);
    }
}
