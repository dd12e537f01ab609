package org.tergeu.graphql.limits;

import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import io.smallrye.graphql.api.Nullable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
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
    static int depthOf(@Nullable Object given) {
        int within = 0;
        for (Object part : parts(given)) {
            within = Math.max(within, depthOf(part));
        }
        return given instanceof Collection<?> || given instanceof Map<?, ?> ? within + 1 : 0;
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
    static long count(@Nullable Object given) {
        long count = 1;
        for (Object part : parts(given)) {
            count += count(part);
        }
        return count;
    }

    @SuppressWarnings("rawtypes") // The engine declares lists of values without their type.
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

    private static Collection<?> parts(@Nullable Object given) {
        if (given instanceof Collection<?> list) {
            return list;
        }
        return given instanceof Map<?, ?> object ? object.values() : List.of();
    }
}
