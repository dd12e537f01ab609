package org.tergeu.exchange.taking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.graphql.api.Nullable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.StreamSupport;

/**
 * What can be taken.
 *
 * @param name as the address has it
 * @param list the field of GraphQL that lists it, whose filter it takes
 * @param type of its elements
 * @param filter the type of that filter
 * @param knowsDays whether it can be asked for as of a day
 * @param order in which it comes; null for that of the list
 * @param selection what is asked of each
 * @param each the list of an element of which each becomes a row, {@code claims}, or a list in a list, {@code places.episodes}; null when the element itself does
 * @param view of the explorer that shows an element, and what it is called there
 * @param rows elements of a page: a query for this many is a cheap one
 */
public record Extract(
        String name,
        String list,
        String type,
        String filter,
        boolean knowsDays,
        @Nullable String order,
        String selection,
        @Nullable String each,
        View view,
        int rows,
        List<DownloadColumn> columns) {

    /** How many rows of a list within an element are queried first; where there are more, the element is queried once more, alone. */
    public static final int SOME = 50;

    /** The most that can be asked for. */
    public static final int MANY = 500;

    /** The view of a thing in the explorer, and the field that names the thing there. */
    record View(String path, String by) {}

    /** The question for a page. */
    public String page() {
        String day = knowsDays ? ", $asOf: Date" : "";
        return "query ($filter: " + filter + ", $first: Int!, $after: String" + (hasLists() ? ", $some: Int!" : "")
                + day + ") { page: " + list
                + "(filter: $filter, first: $first, after: $after" + (knowsDays ? ", asOf: $asOf" : "")
                + (order == null ? "" : ", orderBy: " + order)
                + ") { pageInfo { hasNextPage endCursor } edges { cursor node { "
                + asked() + " } } } }";
    }

    /** The question for one element, by its identifier. */
    public String one() {
        return "query ($id: ID!, $some: Int!) { node(id: $id) { ... on " + type + " { " + asked() + " } } }";
    }

    private String asked() {
        return selection.startsWith("id ") ? selection : "id " + selection;
    }

    /** Whether its elements have lists of which {@link #SOME} are queried. */
    public boolean hasLists() {
        return selection.contains("$some");
    }

    /** Whether a list of an element, or one in it, may have more than were asked for. */
    public static boolean mayHaveMore(JsonNode element) {
        return (element.isArray() && element.size() >= SOME)
                || StreamSupport.stream(element.spliterator(), false).anyMatch(Extract::mayHaveMore);
    }

    /** The rows of an element. */
    List<JsonNode> rows(JsonNode element, String cursor, String server) {
        ObjectNode source = element.deepCopy();
        source.put("cursor", cursor)
                .put(
                        "address",
                        server + "/#/" + view.path() + "/"
                                + encoded(element.path(view.by()).asText()));
        if (each == null) {
            return List.of(source);
        }
        return each(source, each);
    }

    /** A row for each value of a list, which is called as the list is, in the singular: {@code claims} has a {@code claim}. */
    private static List<JsonNode> each(ObjectNode source, String path) {
        int inner = path.indexOf('.');
        String list = inner < 0 ? path : path.substring(0, inner);
        JsonNode values = source.remove(list);
        String one = list.substring(0, list.length() - 1);
        List<JsonNode> rows = new ArrayList<>();
        for (JsonNode value : values) {
            ObjectNode row = source.deepCopy();
            row.set(one, value);
            if (inner < 0) {
                rows.add(row);
            } else {
                row.set(path.substring(inner + 1), value.path(path.substring(inner + 1)));
                rows.addAll(each(row, path.substring(inner + 1)));
            }
        }
        return rows;
    }

    private static String encoded(String key) {
        return URLEncoder.encode(key, StandardCharsets.UTF_8);
    }

    /** A row with its columns. */
    ObjectNode row(JsonNode source) {
        ObjectNode row = JsonNodeFactory.instance.objectNode();
        columns.forEach(column -> row.set(column.name(), column.value(source)));
        return row;
    }

    /** Whether it is the whole data, in another form. */
    public boolean isOfReports() {
        return columns.isEmpty();
    }

    /** The formats that it comes in. */
    public Set<Format> formats() {
        return switch (name) {
            case "incidents" -> Set.of(Format.CSV, Format.NDJSON, Format.GEOJSON, Format.FTM);
            case "reports" -> Set.of(Format.NDJSON);
            default -> Set.of(Format.CSV, Format.NDJSON);
        };
    }
}
