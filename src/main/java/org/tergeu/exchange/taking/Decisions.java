package org.tergeu.exchange.taking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Map;
import java.util.Objects;
import org.tergeu.platform.sql.StoredJson;

/** What editors have decided and no report says: lines that come after all reports, each as an import takes it. */
public enum Decisions {
    DESCRIPTIONS("descriptions", "thing key source") {

        @Override
        String field(JsonNode element) {
            return of(DESCRIBING, element);
        }

        @Override
        ObjectNode input(JsonNode element) {
            ObjectNode input = JsonNodeFactory.instance
                    .objectNode()
                    .put(
                            element.path(THING).asText().equals("PLACE") ? "code" : "key",
                            element.path("key").asText());
            return input.setAll(StoredJson.read(element.path("source").asText(), ObjectNode.class));
        }
    },
    MERGES("merges", "thing key into") {

        @Override
        String field(JsonNode element) {
            return of(MERGING, element);
        }

        @Override
        ObjectNode input(JsonNode element) {
            return JsonNodeFactory.instance
                    .objectNode()
                    .put("from", element.path("key").asText())
                    .put("into", element.path("into").asText());
        }
    };

    /** Of a page: a query for this many is a cheap one. */
    public static final int ROWS = 100;

    private static final String THING = "thing";

    private static final Map<String, String> DESCRIBING =
            Map.of("ORGANIZATION", "describeOrganization", "PERSON", "describePerson", "PLACE", "describePlace");
    private static final Map<String, String> MERGING =
            Map.of("INCIDENT", "mergeIncidents", "ORGANIZATION", "mergeOrganizations", "PERSON", "mergePeople");

    private final String list;
    private final String selection;

    Decisions(String list, String selection) {
        this.list = list;
        this.selection = selection;
    }

    private static String of(Map<String, String> fields, JsonNode element) {
        String thing = element.path(THING).asText();
        return Objects.requireNonNull(fields.get(thing), thing);
    }

    /** The question for a page. */
    public String page() {
        return "query ($first: Int!, $after: String) { page: " + list
                + "(first: $first, after: $after) { pageInfo { hasNextPage endCursor } nodes { " + selection + " } } }";
    }

    /** The line of an element, with its end. */
    public String write(JsonNode element) {
        return JsonNodeFactory.instance
                        .objectNode()
                        .set(field(element), input(element))
                        .toString()
                + "\n";
    }

    /** The mutation that decides so. */
    abstract String field(JsonNode element);

    /** What the mutation takes. */
    abstract ObjectNode input(JsonNode element);
}
