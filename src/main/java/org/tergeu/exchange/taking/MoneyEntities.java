package org.tergeu.exchange.taking;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import org.tergeu.exchange.bringing.SeenKeys;

/**
 * Incidents as entities of FollowTheMoney: an Event, the organizations and public figures in it, and an Article for each report, which the event has as its proof.
 * One that belongs to several incidents comes with the first of them. An event has the cursor after which the download goes on.
 *
 * @see <a href="https://followthemoney.tech/explorer/">The schema</a>
 */
final class MoneyEntities implements Writer {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final Set<String> AUTHORITIES =
            Set.of("POLICE", "SECURITY_SERVICE", "PROSECUTION", "COURT", "MINISTRY", "GOVERNMENT", "PARLIAMENT");
    private static final int COUNTRY = 2;

    /** At most 34 megabytes of each download. Of more, some come again under their identifiers, and readers merge them. */
    private static final int MOST_REMEMBERED = 1_000_000;

    private final Extract dataset;
    private final SeenKeys written = new SeenKeys(MOST_REMEMBERED);

    MoneyEntities(Extract dataset) {
        this.dataset = dataset;
    }

    @Override
    public String write(JsonNode element, String cursor, String server) {
        JsonNode source = dataset.rows(element, cursor, server).get(0);
        StringBuilder lines = new StringBuilder();
        ObjectNode event = entity("incident", element.path("key").asText(), "Event");
        put(event, "name", element.path("name"));
        put(event, "summary", element.path("summary"));
        put(event, "startDate", element.at("/occurred/earliest"));
        put(event, "endDate", element.at("/occurred/latest"));
        put(event, "sourceUrl", source.path("address"));
        put(event, "recordId", element.path("key"));
        put(event, "modifiedAt", element.path("updatedAt"));
        element.path("places").forEach(place -> {
            put(event, "location", place.at("/place/name"));
            String code = place.at("/place/code").asText();
            if (Character.isUpperCase(code.charAt(0))) {
                put(event, "country", JSON.textNode(code.substring(0, COUNTRY).toLowerCase(java.util.Locale.ROOT)));
            }
        });
        element.path("participants").forEach(participant -> {
            add(event, lines, "involved", "organization", organization(participant.path("organization")));
            add(event, lines, "involved", "person", person(participant.path("person")));
        });
        element.path("reports").forEach(report -> add(event, lines, "proof", "report", article(report)));
        event.put("cursor", cursor);
        return lines + PlainJson.of(event) + "\n";
    }

    private static ObjectNode organization(JsonNode organization) {
        String kind = organization.path("kind").asText();
        ObjectNode entity = entity(
                "organization",
                organization.path("key").asText(),
                AUTHORITIES.contains(kind) ? "PublicBody" : "Organization");
        put(entity, "name", organization.path("name"));
        JsonNode country = organization.path("country");
        if (country.isTextual()) {
            put(entity, "country", JSON.textNode(country.asText().toLowerCase(java.util.Locale.ROOT)));
        }
        return entity;
    }

    private static ObjectNode person(JsonNode person) {
        ObjectNode entity = entity("person", person.path("key").asText(), "Person");
        put(entity, "name", person.path("name"));
        put(entity, "position", person.path("position"));
        return entity;
    }

    private static ObjectNode article(JsonNode report) {
        ObjectNode entity = entity("report", report.path("key").asText(), "Article");
        put(entity, "name", report.path("title"));
        put(entity, "title", report.path("title"));
        put(entity, "author", report.path("author"));
        put(entity, "sourceUrl", report.path("url"));
        put(entity, "publishedAt", report.at("/publishedOn/earliest"));
        put(entity, "publisher", report.at("/publisher/name"));
        return entity;
    }

    private void add(ObjectNode event, StringBuilder lines, String property, String kind, ObjectNode entity) {
        String id = entity.path("id").asText();
        if (!id.equals("tergeu-" + kind + "-")) {
            if (written.add(id)) {
                lines.append(PlainJson.of(entity)).append('\n');
            }
            put(event, property, entity.path("id"));
        }
    }

    private static ObjectNode entity(String kind, String key, String schema) {
        ObjectNode entity = JSON.objectNode().put("id", "tergeu-" + kind + "-" + key);
        entity.put("schema", schema).putObject("properties");
        return entity;
    }

    private static void put(ObjectNode entity, String property, JsonNode value) {
        if (value.isTextual()) {
            ArrayNode values = ((ObjectNode) entity.path("properties")).withArray(property);
            for (JsonNode known : values) {
                if (known.equals(value)) {
                    return;
                }
            }
            values.add(value);
        }
    }
}
