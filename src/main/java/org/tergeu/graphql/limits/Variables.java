package org.tergeu.graphql.limits;

import graphql.language.ArrayValue;
import graphql.language.AstPrinter;
import graphql.language.EnumValue;
import graphql.language.NullValue;
import graphql.language.ObjectValue;
import graphql.language.OperationDefinition;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The variables of one request, as they came, and the defaults of its operation. */
final class Variables {

    private final Map<String, Value<?>> defaults;
    private final Map<String, Object> given;
    private final Map<String, Long> counts = new HashMap<>();

    Variables(Map<String, Value<?>> defaults, Map<String, Object> given) {
        this.defaults = defaults;
        this.given = given;
    }

    static Map<String, Value<?>> defaults(OperationDefinition operation) {
        Map<String, Value<?>> defaults = new HashMap<>();
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            if (variable.getDefaultValue() != null) {
                defaults.put(variable.getName(), variable.getDefaultValue());
            }
        }
        return defaults;
    }

    /** What an argument stands for: a literal, or what was given for a variable; null when nothing. */
    @Nullable
    Object resolve(@Nullable Value<?> argument) {
        if (argument instanceof VariableReference reference) {
            return given.containsKey(reference.getName())
                    ? given.get(reference.getName())
                    : defaults.get(reference.getName());
        }
        return argument instanceof NullValue ? null : argument;
    }

    /** An argument as it would have been given by a variable: objects are maps, lists are lists. */
    @Nullable
    Object plain(Value<?> argument) {
        if (argument instanceof VariableReference reference) {
            Object value = resolve(reference);
            return value instanceof Value<?> literal ? plain(literal) : value;
        }
        if (argument instanceof ObjectValue object) {
            Map<String, Object> fields = new HashMap<>();
            object.getObjectFields().forEach(field -> fields.put(field.getName(), plain(field.getValue())));
            return fields;
        }
        if (argument instanceof ArrayValue list) {
            List<Object> elements = new ArrayList<>();
            list.getValues().forEach(element -> elements.add(plain((Value<?>) element)));
            return elements;
        }
        return plainScalar(argument);
    }

    private static @Nullable Object plainScalar(Value<?> literal) {
        if (literal instanceof StringValue text) {
            return text.getValue();
        }
        if (literal instanceof EnumValue constant) {
            return constant.getName();
        }
        return literal instanceof NullValue ? null : AstPrinter.printAstCompact(literal);
    }

    /** How many values a variable holds. */
    long count(VariableReference reference) {
        return counts.computeIfAbsent(reference.getName(), name -> {
            Object value = resolve(reference);
            return value instanceof Value<?> literal ? Inputs.count(literal, none -> 0) : Inputs.count(value);
        });
    }

    int depth() {
        return given.values().stream().mapToInt(Inputs::depthOf).max().orElse(0);
    }
}
