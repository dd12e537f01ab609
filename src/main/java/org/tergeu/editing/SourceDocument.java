package org.tergeu.editing;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.BooleanNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.util.Set;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.document.OneForm;
import org.tergeu.vocabulary.ReportStatus;

/** A document as submitReport takes it, made of one that was submitted as a file or as an input. */
public final class SourceDocument {

    private static final Set<String> DATES = Set.of("publishedOn", "occurred", "decidedOn");
    private static final Set<String> TRUTHS = Set.of("inferred", "possibleOverlap", "confiscationOrdered");
    private static final Set<String> NUMBERS = Set.of("latitude", "longitude", "maximumYears");

    private SourceDocument() {}

    /** JSON. */
    public static String of(String document) {
        return typed("", OneForm.of(Documents.read(document))).toString();
    }

    /**
     * A document as it was submitted, of one that {@link #of} has made: dates are texts again, and all other values, too.
     *
     * @param status of the report: one that was retracted says so
     */
    public static String asSubmitted(String source, String status) {
        ObjectNode document = (ObjectNode) plain(Documents.readLine(source));
        if (status.equals(ReportStatus.RETRACTED.name()) && document.path("report") instanceof ObjectNode report) {
            report.put("status", status);
        }
        return document.toString();
    }

    /** The heading of a retracted report, of a document that {@link #of} has made, with its publisher, so that another database can take it. */
    static String heading(String source) {
        JsonNode document = Documents.readLine(source);
        ObjectNode report = document.path("report").deepCopy();
        report.put("status", ReportStatus.RETRACTED.name());
        ArrayNode publisher = JsonNodeFactory.instance.arrayNode();
        document.path("organizations").forEach(each -> {
            if (each.path("key").equals(report.path("publisher"))) {
                publisher.add(((ObjectNode) each.deepCopy()).retain("key", "name", "kind"));
            }
        });
        ObjectNode heading = JsonNodeFactory.instance.objectNode();
        heading.set("report", report);
        if (!publisher.isEmpty()) {
            heading.set("organizations", publisher);
        }
        return heading.toString();
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
