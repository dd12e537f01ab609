package org.tergeu.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows of an answer as lines of text, so that a test can state the exact set that it expects. */
public final class Rows {

    private Rows() {}

    /**
     * One line a row: the values at these dotted paths. Of a figure its span and its unit or currency, of a list its elements
     * with commas between, of what is absent {@code -}.
     */
    public static List<String> of(JsonNode rows, String... paths) {
        List<String> lines = new ArrayList<>();
        rows.forEach(row -> lines.add(line(row, paths)));
        return lines;
    }

    /** The line of one row. */
    public static String line(JsonNode row, String... paths) {
        return Stream.of(paths).map(path -> text(at(row, path))).collect(Collectors.joining(" "));
    }

    /** What can be read of a figure: {@code 118}, {@code 101..}, {@code ..18}, {@code 2..}, {@code ..}; then its unit or currency. */
    public static String figure(JsonNode figure) {
        String low = text(figure.get("low"));
        String high = text(figure.get("high"));
        String best = text(figure.get("best"));
        String span = low.equals(high) && low.equals(best) && !low.equals("-")
                ? low
                : (low.equals("-") ? "" : low) + ".." + (high.equals("-") ? "" : high)
                        + (best.equals("-") ? "" : " best " + best);
        return span + suffix(figure, "unit") + suffix(figure, "currency");
    }

    private static String suffix(JsonNode figure, String field) {
        return figure.path(field).isTextual() ? " " + figure.get(field).asText() : "";
    }

    private static JsonNode at(JsonNode row, String path) {
        JsonNode node = row;
        for (String step : path.split("\\.")) {
            if (node == null || node.isNull()) {
                return null;
            }
            node = node.get(step);
            if (node == null) {
                throw new IllegalArgumentException("the query does not ask for " + path);
            }
        }
        return node;
    }

    private static String text(JsonNode value) {
        if (value == null || value.isNull() || value.isMissingNode()) {
            return "-";
        }
        if (value.isNumber()) {
            return value.decimalValue().signum() == 0
                    ? "0"
                    : value.decimalValue().stripTrailingZeros().toPlainString();
        }
        if (value.isArray()) {
            List<String> each = new ArrayList<>();
            value.forEach(element -> each.add(text(element)));
            return String.join(",", each);
        }
        if (value.isObject()) {
            return value.has("low") ? figure(value) : value.toString();
        }
        return value.asText();
    }
}
