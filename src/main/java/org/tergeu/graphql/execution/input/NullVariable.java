package org.tergeu.graphql.execution.input;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.ArrayValue;
import graphql.language.ObjectField;
import graphql.language.ObjectValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Finds where, within an argument, a variable is null though a value is needed: a variable that has a default may stand there (GraphQL 5.8.5), and
 * the engine takes it for a fault of its own, or for a value.
 */
public record NullVariable(CoercedVariables variables) {

    /** What is wrong with the first such place; null when there is none. */
    @Nullable
    public String in(GraphQLFieldDefinition field, List<Argument> given) {
        return given.stream()
                .map(argument -> {
                    GraphQLArgument defined = field.getArgument(argument.getName());
                    return of(defined.getType(), argument.getValue(), argument.getName());
                })
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private @Nullable String of(GraphQLType type, Value<?> literal, String place) {
        if (literal instanceof VariableReference variable) {
            return type instanceof GraphQLNonNull && variables.get(variable.getName()) == null
                    ? place + ": null is not allowed. A value of the type " + GraphQLTypeUtil.simplePrint(type)
                            + " is needed."
                    : null;
        }
        return within(GraphQLTypeUtil.unwrapNonNull(type), literal, place)
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Stream<String> within(GraphQLType type, Value<?> literal, String place) {
        if (literal instanceof ArrayValue list && type instanceof GraphQLList of) {
            return IntStream.range(0, list.getValues().size())
                    .mapToObj(i -> of(of.getWrappedType(), list.getValues().get(i), place + "[" + i + "]"));
        }
        return literal instanceof ObjectValue object && type instanceof GraphQLInputObjectType fields
                ? object.getObjectFields().stream().map(given -> ofField(fields, given, place))
                : Stream.of();
    }

    private @Nullable String ofField(GraphQLInputObjectType type, ObjectField given, String place) {
        GraphQLInputObjectField defined = type.getFieldDefinition(given.getName());
        return of(defined.getType(), given.getValue(), place + "." + given.getName());
    }
}
