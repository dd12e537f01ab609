package org.tergeu.totals;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tergeu.vocabulary.SeizureCategory;

/** How much is certain of figures that may count the same, reported in several ways, at several steps, or of an incident and its part. */
final class SlowWays {

    /**
     * A figure of a sum.
     *
     * @param wholes the incidents that contain its own and have a figure that it may be among
     * @param alike equal for all that may count the same; null: nothing else does
     * @param who what is counted, where that is reported; empty: any of those
     * @param one who it is by name, counted once
     */
    private record Figure(
            JsonNode reported, long incident, Set<Long> wholes, String alike, String way, String who, String one) {

        boolean isZero() {
            return SlowWays.isZero(reported);
        }
    }

    private static boolean isZero(JsonNode figure) {
        return figure.hasNonNull("high") && figure.get("high").decimalValue().signum() == 0;
    }

    /** What is known of rows beside what is served: how they are reported, and what their incidents are part of. */
    record KnownWays(Map<Long, ReportedAs> ways, Map<String, String> containers) {

        ReportedAs reportedAs(Row row) {
            return ways.get(ReportedAs.number(row.id()));
        }

        /** The incidents that contain a row's own, the outermost last. */
        List<Long> above(Row row) {
            List<Long> above = new ArrayList<>();
            String whole = containers.get(row.incident().get("id").asText());
            for (; whole != null; whole = containers.get(whole)) {
                above.add(ReportedAs.number(whole));
            }
            return above;
        }

        long tree(Row row) {
            List<Long> above = above(row);
            return above.isEmpty() ? incident(row) : above.get(above.size() - 1);
        }

        /** Whether its incident is part of another one, or contains one. */
        boolean isOfTree(Row row) {
            String incident = row.incident().get("id").asText();
            return containers.containsKey(incident) || containers.containsValue(incident);
        }

        /** Those of the incidents above a row that others of the same sort are of. */
        Set<Long> wholes(Row row, List<Row> rows, Function<Row, String> sort) {
            Set<Long> above = Set.copyOf(above(row));
            return rows.stream()
                    .filter(other -> sort.apply(other).equals(sort.apply(row)))
                    .map(SlowWays::incident)
                    .filter(above::contains)
                    .collect(Collectors.toSet());
        }
    }

    private final List<Figure> figures;

    private SlowWays(List<Figure> figures) {
        this.figures = figures;
    }

    /** Seizures: of an incident that has what may be the same, and of incidents that contain each other. */
    static SlowWays ofSeizures(List<SlowTotal.Measured> measured, KnownWays background) {
        List<Row> rows = measured.stream().map(SlowTotal.Measured::row).toList();
        Set<String> shared = shared(measured, background);
        Function<Row, String> category =
                row -> shared.contains(background.tree(row) + family(row)) ? "shared" : family(row);
        Set<String> paired = paired(measured, category, background);
        return new SlowWays(measured.stream()
                .map(each -> {
                    Row row = each.row();
                    ReportedAs as = background.reportedAs(row);
                    boolean isPaired = paired.contains(background.tree(row) + category.apply(row));
                    return new Figure(
                            each.figure(),
                            incident(row),
                            isPaired ? background.wholes(row, rows, category) : Set.of(),
                            Optional.of(isPaired)
                                    .filter(is -> is)
                                    .flatMap(is -> top(row, rows, category, background))
                                    .map(top -> "within " + top + " " + category.apply(row))
                                    .orElse(as.again() ? incident(row) + " " + category.apply(row) : null),
                            row.node().get("disposition").asText() + " " + as.account(),
                            isCovered(row, measured, category, background) ? "" : as.who(),
                            null);
                })
                .toList());
    }

    /** Whether a seizure has some words of another one of its sort that may be the same, so that it may be among any such. */
    private static boolean isCovered(
            Row row, List<SlowTotal.Measured> measured, Function<Row, String> sort, KnownWays background) {
        ReportedAs as = background.reportedAs(row);
        return measured.stream()
                .filter(each -> !isZero(each.figure()))
                .map(SlowTotal.Measured::row)
                .filter(other ->
                        sort.apply(other).equals(sort.apply(row)) && as.mayBeAmong(background.reportedAs(other)))
                .anyMatch(other -> incident(other) == incident(row)
                        ? as.again() && background.reportedAs(other).again()
                        : background.above(other).contains(incident(row))
                                || background.above(row).contains(incident(other)));
    }

    private static String family(Row row) {
        return SeizureCategory.valueOf(row.node().get("category").asText())
                .comparedAs()
                .name();
    }

    /** The trees of incidents and the families in which one thing, by its name or a name with some of its words, is of more than one family. */
    private static Set<String> shared(List<SlowTotal.Measured> measured, KnownWays background) {
        List<Row> some = measured.stream()
                .filter(each -> !isZero(each.figure()))
                .map(SlowTotal.Measured::row)
                .filter(row -> background.reportedAs(row).again() || background.isOfTree(row))
                .toList();
        return some.stream()
                .filter(one -> some.stream()
                        .anyMatch(other -> background.tree(one) == background.tree(other)
                                && !family(one).equals(family(other))
                                && background.reportedAs(one).sharesNameWith(background.reportedAs(other))))
                .map(row -> background.tree(row) + family(row))
                .collect(Collectors.toSet());
    }

    /** The trees of incidents and the sorts of which something may be the same in an incident and its part. */
    private static Set<String> paired(
            List<SlowTotal.Measured> measured, Function<Row, String> sort, KnownWays background) {
        List<Row> some = measured.stream()
                .filter(each -> !isZero(each.figure()))
                .map(SlowTotal.Measured::row)
                .toList();
        return some.stream()
                .filter(part -> some.stream()
                        .anyMatch(whole -> background.above(part).contains(incident(whole))
                                && sort.apply(part).equals(sort.apply(whole))
                                && background.reportedAs(part).mayBe(background.reportedAs(whole))))
                .map(row -> background.tree(row) + sort.apply(row))
                .collect(Collectors.toSet());
    }

    /** The outermost incident that shares a sort with what it contains, of one that is contained or contains; empty: neither. */
    private static Optional<Long> top(Row row, List<Row> rows, Function<Row, String> sort, KnownWays background) {
        Set<Long> wholes = background.wholes(row, rows, sort);
        List<Long> above = background.above(row);
        if (!wholes.isEmpty()) {
            return above.stream().filter(wholes::contains).reduce((inner, outer) -> outer);
        }
        boolean contains = rows.stream()
                .anyMatch(other -> sort.apply(other).equals(sort.apply(row))
                        && background.above(other).contains(incident(row)));
        return contains ? Optional.of(incident(row)) : Optional.empty();
    }

    /** Legal outcomes: the steps of a tree of incidents. Somebody with a name is one, perhaps among others without a name. */
    static SlowWays ofOutcomes(List<Row> rows, KnownWays background) {
        Set<Long> crowds = rows.stream()
                .filter(row -> one(row) == null)
                .map(background::tree)
                .collect(Collectors.toSet());
        Map<String, Long> among = new HashMap<>();
        rows.stream()
                .filter(row -> one(row) != null && crowds.contains(background.tree(row)))
                .forEach(row -> among.merge(one(row), background.tree(row), Math::min));
        Function<Row, String> stage = row ->
                row.node().get("stage").asText() + row.node().path("name").asText("");
        return new SlowWays(rows.stream()
                .map(row -> {
                    String one = one(row);
                    String alike = one == null
                            ? String.valueOf(background.tree(row))
                            : among.containsKey(one) ? String.valueOf(among.get(one)) : one;
                    String who = one == null
                            ? isAmongOthers(row, rows, background) ? "" : described(row, background)
                            : among.containsKey(one) ? "" : one;
                    int level = background.wholes(row, rows, stage).size();
                    return new Figure(
                            row.node().get("count"),
                            incident(row),
                            Set.of(),
                            alike,
                            stage.apply(row) + " " + background.reportedAs(row).account() + " " + level,
                            who,
                            one);
                })
                .toList());
    }

    /** Whether people's name has some words of that of others of the tree. */
    private static boolean isAmongOthers(Row row, List<Row> rows, KnownWays background) {
        return rows.stream()
                .filter(other -> !isZero(other.node().get("count")) && background.tree(other) == background.tree(row))
                .anyMatch(other -> background.reportedAs(row).mayBeAmong(background.reportedAs(other)));
    }

    private static long incident(Row row) {
        return ReportedAs.number(row.incident().get("id").asText());
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

    private static String described(Row row, KnownWays background) {
        return Stream.of(background.reportedAs(row).who(), named(row, "person"), named(row, "organization"))
                .filter(text -> text != null && !text.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** What all of them come to. */
    SlowSum addTo(SlowSum sum) {
        figures.forEach(figure -> sum.add(figure.reported));
        BigDecimal low = BigDecimal.ZERO;
        BigDecimal best = BigDecimal.ZERO;
        boolean overlap = false;
        for (Figure alone : figures) {
            low = alone.alike == null ? low.add(SlowSum.low(alone.reported)) : low;
            best = alone.alike == null ? best.add(SlowSum.best(alone.reported)) : best;
        }
        for (List<Figure> alike :
                by(figures.stream().filter(figure -> figure.alike != null && !figure.isZero()), Figure::alike)) {
            boolean nested = alike.get(0).alike.startsWith("within");
            low = low.add(nested ? ofLevels(alike, SlowSum::low) : certain(alike, SlowSum::low));
            best = best.add(nested ? ofLevels(alike, SlowSum::best) : certain(alike, SlowSum::best));
            overlap |= nested ? overlapOfLevels(alike) : overlap(alike);
        }
        sum.certain(low, best);
        sum.overlaps(overlap);
        Stream<List<Figure>> named = by(figures.stream().filter(figure -> figure.one != null), Figure::one).stream();
        sum.highs(Stream.concat(
                        figures.stream().filter(figure -> figure.one == null).map(List::of), named)
                .map(same -> same.stream()
                        .map(figure -> SlowSum.high(figure.reported))
                        .toList())
                .toList());
        return sum;
    }

    private static List<List<Figure>> by(Stream<Figure> figures, Function<Figure, String> key) {
        return List.copyOf(figures.collect(Collectors.groupingBy(key)).values());
    }

    /** Of incidents that contain others: what those of one level have, or all things that are distinguished. */
    private static BigDecimal ofLevels(List<Figure> alike, Function<JsonNode, BigDecimal> number) {
        BigDecimal widest = most(levels(alike), level -> total(incidents(level), each -> certain(each, number)));
        BigDecimal apart = total(
                by(named(alike), Figure::who),
                who -> most(
                        levels(who),
                        level -> total(
                                incidents(level),
                                each -> most(by(each.stream(), Figure::way), way -> once(way, number)))));
        return widest.max(apart);
    }

    private static boolean overlapOfLevels(List<Figure> alike) {
        return incidents(alike).stream().anyMatch(SlowWays::overlap)
                || by(named(alike), Figure::who).stream()
                        .anyMatch(who -> levels(who).size() > 1)
                || alike.stream().anyMatch(figure -> figure.who.isEmpty())
                        && levels(alike).size() > 1;
    }

    private static Stream<Figure> named(List<Figure> figures) {
        return figures.stream().filter(figure -> !figure.who.isEmpty());
    }

    private static List<List<Figure>> levels(List<Figure> figures) {
        return by(figures.stream(), figure -> String.valueOf(figure.wholes.size()));
    }

    private static List<List<Figure>> incidents(List<Figure> figures) {
        return by(figures.stream(), figure -> String.valueOf(figure.incident));
    }

    private static BigDecimal most(List<List<Figure>> each, Function<List<Figure>, BigDecimal> number) {
        return each.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::max);
    }

    private static BigDecimal total(List<List<Figure>> each, Function<List<Figure>, BigDecimal> number) {
        return each.stream().map(number).reduce(BigDecimal.ZERO, BigDecimal::add);
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
                .map(figure -> number.apply(figure.reported))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return by(figures.stream().filter(figure -> figure.one != null), Figure::one).stream()
                .map(one -> one.stream()
                        .map(figure -> number.apply(figure.reported))
                        .reduce(BigDecimal.ZERO, BigDecimal::max))
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
