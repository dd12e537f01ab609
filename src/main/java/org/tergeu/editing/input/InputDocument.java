package org.tergeu.editing.input;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.smallrye.graphql.api.Nullable;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.Set;

/** The document that an input stands for: the same tree of texts as a file that says the same. */
public final class InputDocument {

    /** What is said of the change, and not of the report. */
    private static final Set<String> OF_THE_CHANGE = Set.of("madeFrom", "idempotencyKey");

    /** What says of which thing something is given. */
    private static final List<String> ADDRESS = List.of("key", "code");

    private InputDocument() {}

    /** The document. */
    public static JsonNode of(ReportInput input) {
        return object(input);
    }

    /** What is given of a thing that the input addresses. */
    public static JsonNode given(Record input) {
        return object(input).without(ADDRESS);
    }

    private static @Nullable JsonNode node(@Nullable Object value) {
        if (value instanceof List<?> list) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            list.forEach(element -> array.add(node(element)));
            return array;
        }
        if (value instanceof DateInput date && !Boolean.TRUE.equals(date.inferred())) {
            return text(date.edtf());
        }
        if (value instanceof Double number) {
            return text(BigDecimal.valueOf(number).toPlainString());
        }
        if (value instanceof Enum<?> constant) {
            return text(constant.name());
        }
        return value == null ? null : value instanceof Record object ? object(object) : text(value.toString());
    }

    private static ObjectNode object(Record input) {
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (RecordComponent component : input.getClass().getRecordComponents()) {
            JsonNode node = OF_THE_CHANGE.contains(component.getName()) ? null : node(value(component, input));
            if (node != null) {
                object.set(component.getName(), node);
            }
        }
        return object;
    }

    private static JsonNode text(String text) {
        return TextNode.valueOf(Normalizer.normalize(text, Normalizer.Form.NFC));
    }

    private static @Nullable Object value(RecordComponent component, Record input) {
        try {
            return component.getAccessor().invoke(input);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("inputs are public records", e);
        }
    }
}
