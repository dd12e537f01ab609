package org.tergeu.graphql;

import java.util.List;

/**
 * A total order over the rows of a list: a value, then the row's identity, both in the same direction, so that one index scan
 * and one row comparison serve a page from anywhere.
 *
 * @param name names the order in cursors
 * @param descending the direction
 * @param expression SQL of the value; never NULL, else the comparison would drop rows
 * @param type SQL type of the value
 * @param tie SQL of the row's identity
 * @param tieType SQL type of the identity
 */
public record Ordering(String name, boolean descending, String expression, String type, String tie, String tieType) {

    /** By a column that is never NULL; ties by a {@code bigint} identity. */
    public static Ordering by(Enum<?> field, OrderDirection direction, String column, String type, String tie) {
        return new Ordering(field.name(), direction == OrderDirection.DESC, column, type, tie, "bigint");
    }

    /** By columns that may be NULL: the first that is not; rows without any come last in either direction. */
    public static Ordering missingLast(Enum<?> field, OrderDirection direction, List<String> columns, String type, String tie) {
        String last = direction == OrderDirection.DESC ? "-infinity" : "infinity";
        String expression = "coalesce(" + String.join(", ", columns) + ", '" + last + "')";
        return by(field, direction, expression, type, tie);
    }

    private String direction(boolean backward) {
        return descending == backward ? " asc" : " desc";
    }

    String orderBy(boolean backward) {
        String direction = direction(backward);
        return " order by " + expression + direction + ", " + tie + direction;
    }

    /** Rows after a cursor's position (before it, backward). The values come as text: one cursor format serves every type. */
    String beyond(boolean backward) {
        return "(" + expression + ", " + tie + ") " + (descending == backward ? ">" : "<")
                + " (cast(?::text as " + type + "), cast(?::text as " + tieType + "))";
    }
}
