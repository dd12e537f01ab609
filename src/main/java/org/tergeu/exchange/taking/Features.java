package org.tergeu.exchange.taking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashSet;
import java.util.Set;

/** Incidents as features of GeoJSON: at the points of their places, or nowhere. The columns of CSV are their properties. */
final class Features implements Writer {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final Extract dataset;
    private boolean isFirst = true;

    Features(Extract dataset) {
        this.dataset = dataset;
    }

    @Override
    public String begin() {
        return "{\"type\":\"FeatureCollection\",\"features\":[\n";
    }

    @Override
    public String write(JsonNode element, String cursor, String server) {
        JsonNode source = dataset.rows(element, cursor, server).get(0);
        ObjectNode feature = JSON.objectNode().put("type", "Feature");
        feature.put("id", element.path("key").asText());
        feature.set("geometry", geometry(element.path("places")));
        feature.set("properties", dataset.row(source));
        String before = isFirst ? "" : ",\n";
        isFirst = false;
        return before + PlainJson.of(feature);
    }

    private static JsonNode geometry(JsonNode places) {
        Set<JsonNode> points = new LinkedHashSet<>();
        places.forEach(place -> {
            JsonNode latitude = place.at("/place/latitude");
            JsonNode longitude = place.at("/place/longitude");
            if (latitude.isNumber() && longitude.isNumber()) {
                ArrayNode point = JSON.arrayNode();
                points.add(point.add(longitude).add(latitude));
            }
        });
        if (points.isEmpty()) {
            return JSON.nullNode();
        }
        ObjectNode geometry = JSON.objectNode();
        if (points.size() == 1) {
            geometry.put("type", "Point").set("coordinates", points.iterator().next());
        } else {
            ArrayNode all = geometry.put("type", "MultiPoint").putArray("coordinates");
            points.forEach(all::add);
        }
        return geometry;
    }

    @Override
    public String end() {
        return "\n]}\n";
    }
}
