package org.tergeu.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * A difference between two documents.
 *
 * @param path the path of the value; entries of lists are named by their key, code or number: {@code incidents[2024-03-raid].seizures[0].quantity}
 * @param before the value in the first document; null when it has none there
 * @param after the value in the second document; null when it has none there
 */
public record DocumentDifference(
        String path, @Nullable String before, @Nullable String after) {

    private static final List<String> NAMES = List.of("key", "code");

    /** All differences, in the order of the documents. */
    public static List<DocumentDifference> between(JsonNode before, JsonNode after) {
        Map<String, String> one = values(before);
        Map<String, String> other = values(after);
        Set<String> paths = new LinkedHashSet<>(one.keySet());
        paths.addAll(other.keySet());
        List<DocumentDifference> differences = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(one.get(path), other.get(path))) {
                differences.add(new DocumentDifference(path, one.get(path), other.get(path)));
            }
        }
        return differences;
    }

    /** All values of a document, each at its path. */
    public static Map<String, String> values(JsonNode document) {
        Map<String, String> values = new LinkedHashMap<>();
        flatten("", OneForm.of(document), values);
        return values;
    }

    private static void flatten(String path, JsonNode node, Map<String, String> values) {
        if (node.isObject()) {
            node.properties()
                    .forEach(field -> flatten(
                            path.isEmpty() ? field.getKey() : path + "." + field.getKey(), field.getValue(), values));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                flatten(path + "[" + name(node.get(i), i) + "]", node.get(i), values);
            }
        } else if (!node.isNull() && !node.isMissingNode()) {
            values.put(path, node.asText());
        }
    }

    private static String name(JsonNode entry, int index) {
        return NAMES.stream()
                .filter(entry::hasNonNull)
                .findFirst()
                .map(name -> entry.get(name).asText())
                .orElse(String.valueOf(index));
    }
}
