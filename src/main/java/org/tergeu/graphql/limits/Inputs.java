package org.tergeu.graphql.limits;

import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.Collection;
import java.util.List;
import java.util.function.ToLongFunction;

/** Measures arguments, written out in the document or given as variables. */
final class Inputs {

    private Inputs() {}

    /** Lists and objects in each other: 0 of a plain value. */
    static int depth(Value<?> value) {
        int within = 0;
        List<? extends Value<?>> parts = parts(value);
        for (Value<?> part : parts) {
            within = Math.max(within, depth(part));
        }
        return value instanceof ArrayValue || value instanceof ObjectValue ? within + 1 : 0;
    }

    /** Lists and objects in each other: 0 of a plain value. */
    static int depth(JsonValue value) {
        int within = 0;
        Collection<JsonValue> parts = parts(value);
        for (JsonValue part : parts) {
            within = Math.max(within, depth(part));
        }
        return value instanceof JsonArray || value instanceof JsonObject ? within + 1 : 0;
    }

    /** How many values there are, lists and objects among them. */
    static long count(Value<?> value, ToLongFunction<VariableReference> variables) {
        if (value instanceof VariableReference reference) {
            return variables.applyAsLong(reference);
        }
        long count = 1;
        for (Value<?> part : parts(value)) {
            count = Sums.add(count, count(part, variables));
        }
        return count;
    }

    /** How many values there are, lists and objects among them. */
    static long count(JsonValue value) {
        long count = 1;
        for (JsonValue part : parts(value)) {
            count += count(part);
        }
        return count;
    }

    @SuppressWarnings("rawtypes")
    private static List<? extends Value<?>> parts(Value<?> value) {
        if (value instanceof ArrayValue list) {
            return list.getValues().stream().map(part -> (Value<?>) part).toList();
        }
        if (value instanceof ObjectValue object) {
            return object.getObjectFields().stream()
                    .map(ObjectField::getValue)
                    .map(part -> (Value<?>) part)
                    .toList();
        }
        return List.of();
    }

    private static Collection<JsonValue> parts(JsonValue value) {
        if (value instanceof JsonArray list) {
            return list;
        }
        return value instanceof JsonObject object ? object.values() : List.of();
    }
}
