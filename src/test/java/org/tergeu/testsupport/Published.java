package org.tergeu.testsupport;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;

/** All that is published at one moment, comparable as a whole: each value by its path. */
public record Published(Map<String, String> values) {

    /** Everything but what is said of retracted reports: that they are, and what they said, stays visible. */
    public static Published now() {
        JsonNode data = GraphQl.file("intake/everything", Map.of());
        withoutRetracted(data);
        Map<String, String> values = new TreeMap<>();
        collect("", data, values);
        return new Published(values);
    }

    public static String revision() {
        return GraphQl.query("{ dataset { revision } }").at("/dataset/revision").asText();
    }

    /** What is published otherwise now: {@code path: then -> now}. */
    public List<String> differencesSince() {
        Map<String, String> now = now().values;
        TreeSet<String> paths = new TreeSet<>(values.keySet());
        paths.addAll(now.keySet());
        List<String> differences = new ArrayList<>();
        for (String path : paths) {
            if (!Objects.equals(values.get(path), now.get(path))) {
                differences.add(path + ": " + values.get(path) + " -> " + now.get(path));
            }
        }
        return differences;
    }

    /** Whether any value is just this text. */
    public boolean mentions(String text) {
        return values.containsValue(text);
    }

    private static void collect(String path, JsonNode node, Map<String, String> values) {
        if (node.isArray()) {
            values.put(path + "#", String.valueOf(node.size()));
            for (int i = 0; i < node.size(); i++) {
                collect(path + "/" + i, node.get(i), values);
            }
        } else if (node.isObject()) {
            node.fields().forEachRemaining(field -> collect(path + "/" + field.getKey(), field.getValue(), values));
        } else {
            values.put(path, node.asText());
        }
    }

    private static void withoutRetracted(JsonNode node) {
        if (node instanceof ArrayNode array) {
            for (Iterator<JsonNode> elements = array.iterator(); elements.hasNext(); ) {
                if (elements.next().path("status").asText().equals("RETRACTED")) {
                    elements.remove();
                }
            }
        }
        node.forEach(Published::withoutRetracted);
    }
}
