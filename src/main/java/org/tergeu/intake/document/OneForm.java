package org.tergeu.intake.document;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * One form of everything that the format allows in several: an estimate in parts becomes a text ({@code 60..80 best 70}), a date that is not marked
 * as inferred a text, a number its shortest text, and a null is left out. Inputs of the API have only this form.
 */
public final class OneForm {

    private static final Set<String> NUMBERS = Set.of("latitude", "longitude", "maximumYears");
    private static final Set<String> PARTS = Set.of("low", "best", "high", "unit");
    private static final Set<String> DATE = Set.of("edtf", "inferred");

    private static final int MOST_DIGITS = 40;

    private OneForm() {}

    /** The same document in that form. A value that cannot be read stays as it is. */
    public static JsonNode of(JsonNode node) {
        if (node.isArray()) {
            ArrayNode array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(of(element)));
            return array;
        }
        if (!node.isObject()) {
            return node;
        }
        String text = text(node);
        if (text != null) {
            return TextNode.valueOf(text);
        }
        ObjectNode object = JsonNodeFactory.instance.objectNode();
        for (Map.Entry<String, JsonNode> field : node.properties()) {
            JsonNode value = field.getValue();
            if (!value.isNull()) {
                object.set(
                        field.getKey(),
                        NUMBERS.contains(field.getKey()) && value.isTextual() ? number(value) : of(value));
            }
        }
        return object;
    }

    /**
     * An estimate in parts as a text in the notation of figures; null when it has no number.
     *
     * @param unit a unit or a currency
     */
    static @Nullable String estimate(
            @Nullable String low, @Nullable String best, @Nullable String high, @Nullable String unit) {
        String measure = unit == null ? "" : " " + unit;
        if (best != null) {
            return Objects.toString(low, "") + ".." + Objects.toString(high, "") + " best " + best + measure;
        }
        if (low == null && high == null) {
            return null;
        }
        return (low == null ? "<= " + high : high == null ? ">= " + low : low + ".." + high) + measure;
    }

    private static @Nullable String text(JsonNode object) {
        if (isOf(object, DATE)) {
            String inferred = given(object, "inferred");
            return inferred == null || inferred.equals("false") ? given(object, "edtf") : null;
        }
        return isOf(object, PARTS)
                ? estimate(given(object, "low"), given(object, "best"), given(object, "high"), given(object, "unit"))
                : null;
    }

    private static boolean isOf(JsonNode object, Set<String> names) {
        return !object.isEmpty()
                && object.properties().stream()
                        .allMatch(field -> names.contains(field.getKey())
                                && (field.getValue().isTextual()
                                        || field.getValue().isNull()));
    }

    private static @Nullable String given(JsonNode object, String field) {
        JsonNode value = object.get(field);
        return value == null || value.isNull() ? null : value.asText().strip();
    }

    private static JsonNode number(JsonNode text) {
        try {
            BigDecimal number = new BigDecimal(text.asText().strip());
            // In plain digits, 1e999999999 would take a gigabyte.
            boolean isShort = number.precision() <= MOST_DIGITS && Math.abs((long) number.scale()) <= MOST_DIGITS;
            return isShort ? TextNode.valueOf(plain(number)) : text;
        } catch (NumberFormatException noNumber) {
            return text;
        }
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
