package org.tergeu.graphql.paging;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A total order over the rows of a list: a value, then the row's identity, all in the same direction, so that one index scan and
 * one row comparison serve a page from anywhere.
 *
 * @param name names the order in cursors
 * @param descending the direction
 * @param expression SQL of the value; never NULL, else the comparison would drop rows
 * @param type SQL type of the value
 * @param ties SQL of the row's identity; when rows are ordered by a value of what they belong to, the identity of that comes
 *     first, as it does in the index that orders it
 * @param tieType SQL type of the identities
 */
public record Ordering(
        String name, boolean descending, String expression, String type, List<String> ties, String tieType) {

    /** By a column that is never NULL. */
    public static Ordering by(Enum<?> field, OrderDirection direction, String column, String type, String... ties) {
        return new Ordering(field.name(), direction == OrderDirection.DESC, column, type, List.of(ties), "bigint");
    }

    /** By columns that may be NULL: the first that is not; rows without any come last in either direction. */
    public static Ordering missingLast(
            Enum<?> field, OrderDirection direction, List<String> columns, String type, String... ties) {
        String last = direction == OrderDirection.DESC ? "-infinity" : "infinity";
        return by(field, direction, "coalesce(" + String.join(", ", columns) + ", '" + last + "')", type, ties);
    }

    /** SQL of the order of a list without pages, without the words {@code order by}. */
    public String sorting() {
        String direction = descending ? " desc" : " asc";
        return columns(ties.size()).map(column -> column + direction).collect(Collectors.joining(", "));
    }

    String orderBy(boolean backward) {
        String direction = descending == backward ? " asc" : " desc";
        return columns(ties.size()).collect(Collectors.joining(direction + ", ", " order by ", direction));
    }

    /** The select-list entries of the order itself, for {@link #orderBySorted}. */
    String sorted() {
        List<String> columns = columns(ties.size()).toList();
        return IntStream.range(0, columns.size())
                .mapToObj(n -> ", " + columns.get(n) + " as sorted" + n)
                .collect(Collectors.joining());
    }

    String orderBySorted(boolean backward) {
        String direction = descending == backward ? " asc" : " desc";
        return IntStream.rangeClosed(0, ties.size())
                .mapToObj(n -> "sorted" + n)
                .collect(Collectors.joining(direction + ", ", " order by ", direction));
    }

    /** The select-list entries that a cursor is made of, all as text: one cursor format serves every type. */
    String position() {
        return "array["
                + columns(ties.size()).map(column -> "(" + column + ")::text").collect(Collectors.joining(", ")) + "]";
    }

    /** Rows after a position (before it, backward), with a mark for each value of the position. */
    String beyond(boolean backward) {
        return compare(ties.size(), descending == backward ? ">" : "<");
    }

    /**
     * How many values of the position {@link #upTo} takes: none when {@link #beyond} needs no such help.
     */
    int leading() {
        return ties.size() > 1 ? 2 : 0;
    }

    /** What {@link #beyond} implies for the table that orders the rows, in a form that its index can be searched by. */
    String upTo(boolean backward) {
        return compare(1, descending == backward ? ">=" : "<=");
    }

    private String compare(int identities, String operator) {
        List<String> marks = Stream.concat(
                        Stream.of(mark(type)), Collections.nCopies(identities, mark(tieType)).stream())
                .toList();
        return columns(identities).collect(Collectors.joining(", ", "(", ")")) + " " + operator + " ("
                + String.join(", ", marks) + ")";
    }

    private static String mark(String type) {
        return "cast(?::text as " + type + ")";
    }

    private Stream<String> columns(int identities) {
        return Stream.concat(Stream.of(expression), ties.stream().limit(identities));
    }
}
