package org.tergeu.totals.dimension;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.dimension.Axis.Field;

/** The dimensions of one query, in its order. Without any there is one group of everything. */
public record Grouping(List<Axis> axes) {

    /** The columns of values, in order. */
    @SuppressWarnings("EnumOrdinal") // A column of one statement, named and read by this class alone.
    private static final List<String> KEYS = Arrays.stream(Field.values())
            .map(field -> ("k" + field.ordinal()).intern())
            .toList();

    /**
     * The grouping by some dimensions; one that is named twice counts once.
     *
     * @throws InvalidRequest {@code INVALID_ARGUMENT} when two of them have their values in the same field
     */
    public static Grouping by(@Nullable List<? extends TotalsDimension> by, Axes axes) {
        Map<Field, TotalsDimension> byField = new EnumMap<>(Field.class);
        List<Axis> all = new ArrayList<>();
        for (TotalsDimension dimension :
                by == null ? List.<TotalsDimension>of() : by.stream().distinct().toList()) {
            Axis axis = dimension.axis(axes);
            TotalsDimension other = byField.putIfAbsent(axis.field(), dimension);
            if (other != null) {
                throw new InvalidRequest(
                        ErrorCode.INVALID_ARGUMENT,
                        "by: " + other.name() + " and " + dimension.name() + " are both chosen by `"
                                + axis.field().name().toLowerCase(Locale.ROOT)
                                + "`. Allowed: one of them; ask for the other by an alias.");
            }
            all.add(axis);
        }
        return new Grouping(all);
    }

    /** Select-list entries of the values, {@code , value as k0, …}. */
    public String select() {
        return IntStream.range(0, axes.size())
                .mapToObj(n -> ", " + axes.get(n).value() + " as k" + n)
                .collect(Collectors.joining());
    }

    /** The joins that the values need. */
    public Sql joins() {
        return axes.stream().map(Axis::join).reduce(Sql.nothing(), Sql::append);
    }

    /** The selected values, {@code , alias.k0, …}. */
    public String keys(String alias) {
        return names(alias).map(name -> ", " + name).collect(Collectors.joining());
    }

    /** A {@code group by} of the selected values and more. Without any of both it makes one group, even of no rows. */
    public String groupBy(String alias, String... more) {
        List<String> columns = Stream.concat(names(alias), Arrays.stream(more)).toList();
        return " group by " + (columns.isEmpty() ? "()" : String.join(", ", columns));
    }

    /** The condition that two rows belong to one group. */
    public String same(String alias, String other) {
        return IntStream.range(0, axes.size())
                .mapToObj(n -> " and " + alias + ".k" + n + " is not distinct from " + other + ".k" + n)
                .collect(Collectors.joining());
    }

    private Stream<String> names(String alias) {
        return IntStream.range(0, axes.size()).mapToObj(n -> alias + ".k" + n);
    }

    /** The group of a row of an answer. */
    public Group group(Row row) {
        String[] values = new String[axes.size()];
        for (int n = 0; n < values.length; n++) {
            values[n] = row.getStringOrNull(KEYS.get(n));
        }
        return new Group(axes, values);
    }

    /** By the values of the first dimension, then of the next; groups without a value come last. */
    public Comparator<Group> order() {
        return IntStream.range(0, axes.size())
                .mapToObj(n -> Comparator.comparing(
                        (Group group) -> group.value(n),
                        Comparator.nullsLast(axes.get(n).order())))
                .reduce(Comparator::thenComparing)
                // Without a dimension there is one group.
                .orElseGet(() -> Comparator.comparing(unused -> 0));
    }
}
