package org.tergeu.exchange.taking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.MissingNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * A column of what is taken.
 *
 * @param path of its value in what a question answers; {@code places[].place.code} is a list, and {@code claim.readings.STAGE} the value of
 *     one of the attributes of a list of them
 * @param isText whether people have written it, so that it can begin with anything
 */
record DownloadColumn(String name, String path, boolean isText) {

    private static final String EACH = "[]";

    /**
     * Columns as they are written: a name, and behind an equals sign a path unless that is the same; before it {@code ~} for a text, and {@code #} for a figure,
     * in words and in parts.
     */
    static List<DownloadColumn> all(String written) {
        return Arrays.stream(written.strip().split("\\s+"))
                .flatMap(column -> column.startsWith("#") ? figure(column.substring(1)) : Stream.of(of(column)))
                .toList();
    }

    private static DownloadColumn of(String written) {
        boolean isText = written.startsWith("~");
        String[] parts = written.substring(isText ? 1 : 0).split("=", 2);
        return new DownloadColumn(parts[0], parts[parts.length - 1], isText);
    }

    private static Stream<DownloadColumn> figure(String name) {
        return Stream.concat(
                Stream.of(new DownloadColumn(name, name + ".display", true)),
                Stream.of("low", "best", "high", "unit", "currency", "qualifier", "agreement", "origins")
                        .map(part -> new DownloadColumn(name + capital(part), name + "." + part, false)));
    }

    private static String capital(String part) {
        return Character.toUpperCase(part.charAt(0)) + part.substring(1);
    }

    /** Its value; a list keeps its order, each value once. */
    JsonNode value(JsonNode source) {
        int each = path.indexOf(EACH);
        if (each < 0) {
            return at(source, path);
        }
        ArrayNode values = JsonNodeFactory.instance.arrayNode();
        List<JsonNode> known = new ArrayList<>();
        for (JsonNode element : at(source, path.substring(0, each))) {
            JsonNode value = at(element, path.substring(each + EACH.length() + 1));
            if (!value.isNull() && !known.contains(value)) {
                known.add(value);
                values.add(value);
            }
        }
        return values;
    }

    private static JsonNode at(JsonNode source, String path) {
        JsonNode found = source;
        for (String step : path.split("\\.", -1)) {
            found = found.isArray() ? reading(found, step) : found.path(step);
        }
        return found.isMissingNode() ? NullNode.getInstance() : found;
    }

    private static JsonNode reading(JsonNode readings, String attribute) {
        for (JsonNode reading : readings) {
            if (reading.path("attribute").asText().equals(attribute)) {
                return reading.path("value");
            }
        }
        return MissingNode.getInstance();
    }
}
