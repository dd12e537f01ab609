package org.tergeu.generated;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * What was answered on an edition, comparable with answers on others: each value by its path. Claims of retracted reports stay
 * visible as such, but say nothing of what is published.
 */
public record Answers(Map<String, String> values) {

    /** @param own what the edition's own keys begin with */
    static Answers of(JsonNode data, String own) {
        Map<String, String> values = new TreeMap<>();
        collect("", data, own, values, new HashMap<>());
        return new Answers(values);
    }

    /** What is otherwise in the other ones: {@code path: here -> there}. */
    public List<String> differencesTo(Answers others) {
        TreeSet<String> paths = new TreeSet<>(values.keySet());
        paths.addAll(others.values.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(values.get(path), others.values.get(path))) {
                differences.add(path + ": " + values.get(path) + " -> " + others.values.get(path));
            }
        }
        return differences;
    }

    private static void collect(
            String path, JsonNode node, String own, Map<String, String> values, Map<String, String> identities) {
        if (node.isArray()) {
            List<JsonNode> elements = new ArrayList<>();
            node.forEach(elements::add);
            elements.removeIf(element -> element.path("status").asText().equals("RETRACTED"));
            if (path.endsWith("/nodes")) {
                // Rows of the same place in a paged list have no order of their own.
                elements.sort(
                        Comparator.comparing(element -> element.path("key").asText()));
            }
            values.put(path + "#", String.valueOf(elements.size()));
            for (int i = 0; i < elements.size(); i++) {
                collect(path + "/" + i, elements.get(i), own, values, identities);
            }
        } else if (node.isObject()) {
            node.fields()
                    .forEachRemaining(
                            field -> collect(path + "/" + field.getKey(), field.getValue(), own, values, identities));
        } else if (path.endsWith("/id")) {
            // Identities differ between editions; which of them are the same must not.
            values.put(path, identities.computeIfAbsent(node.asText(), id -> "#" + identities.size()));
        } else {
            values.put(path, node.asText().replace(own, GeneratedReport.OWN));
        }
    }
}
