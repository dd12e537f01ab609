package org.tergeu.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.OneForm;
import org.tergeu.intake.document.ReportParser;
import org.tergeu.intake.submission.DescribedThing;
import org.tergeu.vocabulary.ReportStatus;

/** A document as submitReport takes it, made of one that was submitted as a file or as an input. */
public final class SourceDocument {

    private static final Set<String> DATES = Set.of("publishedOn", "occurred", "decidedOn");
    private static final Set<String> TRUTHS = Set.of("inferred", "possibleOverlap", "confiscationOrdered");
    private static final Set<String> NUMBERS = Set.of("latitude", "longitude", "maximumYears");

    /** Where a document describes things. */
    static final Map<DescribedThing, String> LISTS = Map.of(
            DescribedThing.ORGANIZATION,
            "organizations",
            DescribedThing.PERSON,
            "people",
            DescribedThing.PLACE,
            "places");

    /** Where the description of an organization refers to others. */
    private static final List<String> REFERENCES = List.of("parents", "succeeds");

    private SourceDocument() {}

    /** JSON. */
    public static String of(String document) {
        return read(document).toString();
    }

    /** The same before it is written. */
    static JsonNode read(String document) {
        return typed("", OneForm.of(Documents.read(document)));
    }

    /**
     * Turns a document that {@link #of} made into the one that was submitted: all values, dates included, are texts again.
     *
     * @param kept what another database needs beside it, in JSON; null when it needs nothing
     */
    public static String asSubmitted(String source, @Nullable String kept) {
        ObjectNode document = (ObjectNode) plain(Documents.readLine(source));
        if (kept != null) {
            document.set(ReportParser.KEPT, plain(Documents.readLine(kept)));
        }
        return document.toString();
    }

    /** Marks a document as retracted, and returns it. */
    static JsonNode retracted(JsonNode document) {
        if (document.path("report") instanceof ObjectNode report) {
            report.put("status", ReportStatus.RETRACTED.name());
        }
        return document;
    }

    /** The things that a document describes. */
    static Set<StillNamed.ThingKey> described(JsonNode document) {
        Set<StillNamed.ThingKey> described = new HashSet<>();
        for (DescribedThing thing : DescribedThing.values()) {
            document.path(LISTS.get(thing)).forEach(each -> described.add(key(thing, each)));
        }
        return described;
    }

    /** The things that a document describes, and the organizations that its descriptions refer to. */
    static Set<StillNamed.ThingKey> things(JsonNode document) {
        Set<StillNamed.ThingKey> things = new HashSet<>();
        for (DescribedThing thing : DescribedThing.values()) {
            for (JsonNode each : document.path(LISTS.get(thing))) {
                things.add(key(thing, each));
                REFERENCES.forEach(field -> each.path(field)
                        .forEach(reference -> things.add(
                                organization(reference.path("organization").asText()))));
                if (each.hasNonNull("parent") && thing == DescribedThing.ORGANIZATION) {
                    things.add(organization(each.path("parent").asText()));
                }
            }
        }
        return things;
    }

    /**
     * What anybody may read of a retracted report, so that another database can take it: its heading with its publisher, and its descriptions of
     * things that standing reports name but do not describe.
     *
     * @param document one that is {@link #retracted}, with what its earlier versions described
     * @param known all of its {@link #things}
     */
    static String heading(JsonNode document, Map<StillNamed.ThingKey, StillNamed> known) {
        ObjectNode report = document.path("report").deepCopy();
        ObjectNode heading = JsonNodeFactory.instance.objectNode();
        heading.set("report", report);
        for (DescribedThing thing : DescribedThing.values()) {
            ArrayNode kept = JsonNodeFactory.instance.arrayNode();
            for (JsonNode each : document.path(LISTS.get(thing))) {
                if (of(known, key(thing, each)).needed()) {
                    kept.add(served(thing, each.deepCopy(), known));
                } else if (thing == DescribedThing.ORGANIZATION
                        && each.path("key").equals(report.path("publisher"))) {
                    kept.add(((ObjectNode) each.deepCopy()).retain("key", "name", "kind"));
                }
            }
            if (!kept.isEmpty()) {
                heading.set(LISTS.get(thing), kept);
            }
        }
        return heading.toString();
    }

    /** A description without names that are not the thing's own, and without organizations that are not served. */
    static ObjectNode served(DescribedThing thing, ObjectNode description, Map<StillNamed.ThingKey, StillNamed> known) {
        StillNamed of = of(known, key(thing, description));
        if (of.without().contains(description.path("name").asText())) {
            description.put("name", of.name());
        }
        removeIf(
                description,
                "names",
                name -> of.without().contains(name.path("name").asText()));
        if (thing == DescribedThing.ORGANIZATION
                && description.hasNonNull("parent")
                && !of(known, organization(description.path("parent").asText())).served()) {
            description.remove("parent");
        }
        REFERENCES.forEach(field -> removeIf(
                description,
                field,
                reference -> !of(
                                known,
                                organization(reference.path("organization").asText()))
                        .served()));
        return description;
    }

    /** What is known of a thing, which is one of the {@link #things} of a document. */
    private static StillNamed of(Map<StillNamed.ThingKey, StillNamed> known, StillNamed.ThingKey key) {
        return Objects.requireNonNull(known.get(key), key::toString);
    }

    private static void removeIf(ObjectNode description, String list, Predicate<JsonNode> unwanted) {
        if (description.path(list) instanceof ArrayNode all) {
            Iterator<JsonNode> each = all.elements();
            while (each.hasNext()) {
                if (unwanted.test(each.next())) {
                    each.remove();
                }
            }
        }
    }

    private static StillNamed.ThingKey key(DescribedThing thing, JsonNode description) {
        return new StillNamed.ThingKey(
                thing,
                description.path(thing == DescribedThing.PLACE ? "code" : "key").asText());
    }

    private static StillNamed.ThingKey organization(String key) {
        return new StillNamed.ThingKey(DescribedThing.ORGANIZATION, key);
    }

    private static JsonNode plain(JsonNode node) {
        if (node.isObject()) {
            if (node.size() == 1 && node.has("edtf")) {
                return node.get("edtf");
            }
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> object.set(field.getKey(), plain(field.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(plain(element)));
            return array;
        }
        return node;
    }

    private static JsonNode typed(String name, JsonNode node) {
        if (node.isObject()) {
            ObjectNode object = JsonNodeFactory.instance.objectNode();
            node.properties().forEach(field -> object.set(field.getKey(), typed(field.getKey(), field.getValue())));
            return object;
        }
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(typed("", element)));
            return array;
        }
        return node.isTextual() ? value(name, node) : node;
    }

    private static JsonNode value(String name, JsonNode text) {
        if (DATES.contains(name)) {
            return JsonNodeFactory.instance.objectNode().set("edtf", text);
        }
        if (TRUTHS.contains(name)) {
            return BooleanNode.valueOf(Boolean.parseBoolean(text.asText()));
        }
        return NUMBERS.contains(name) ? DecimalNode.valueOf(new BigDecimal(text.asText())) : text;
    }
}
