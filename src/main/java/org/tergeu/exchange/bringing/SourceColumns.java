package org.tergeu.exchange.bringing;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * The columns of a table that the values of a report are made of, so that a message can name them.
 *
 * @param byPath the columns by the path of a value
 */
public record SourceColumns(Map<String, ColumnsOfValue> byPath) {

    /**
     * The columns of one value.
     *
     * @param areEmpty whether their cells say nothing, so that the value is left out
     */
    public record ColumnsOfValue(List<String> names, boolean areEmpty) {}

    /** For a report that was not made of a table. */
    static final SourceColumns NONE = new SourceColumns(Map.of());

    /** The most that a message names: an object of more is better known by its path. */
    private static final int MOST = 4;

    /** A message about a value, or an object of a few, that begins with its columns. */
    String named(String path, String message) {
        ColumnsOfValue ofValue = byPath.get(path);
        List<String> columns = ofValue == null ? within(path) : ofValue.names();
        if (path.isEmpty() || columns.isEmpty() || columns.size() > MOST) {
            return message;
        }
        int last = columns.size() - 1;
        return (last == 0
                        ? "column "
                        : "columns "
                                + columns.subList(0, last).stream()
                                        .map(SourceColumns::quoted)
                                        .collect(Collectors.joining(", "))
                                + " and ")
                + quoted(columns.get(last)) + ": " + message;
    }

    /** Those that say something, or where none does, all of them. */
    private List<String> within(String path) {
        List<String> said = within(path, false);
        return said.isEmpty() ? within(path, true) : said;
    }

    private List<String> within(String path, boolean areEmpty) {
        return byPath.entrySet().stream()
                .filter(value -> value.getValue().areEmpty() == areEmpty)
                .filter(value ->
                        value.getKey().startsWith(path + ".") || value.getKey().startsWith(path + "["))
                .flatMap(value -> value.getValue().names().stream())
                .distinct()
                .sorted()
                .toList();
    }

    private static String quoted(String column) {
        return "'" + column + "'";
    }
}
