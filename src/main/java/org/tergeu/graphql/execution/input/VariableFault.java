package org.tergeu.graphql.execution.input;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import graphql.execution.TypeFromAST;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.schema.CoercingParseValueException;
import graphql.schema.GraphQLEnumType;
import graphql.schema.GraphQLEnumValueDefinition;
import graphql.schema.GraphQLInputObjectField;
import graphql.schema.GraphQLInputObjectType;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLNonNull;
import graphql.schema.GraphQLScalarType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLType;
import graphql.schema.GraphQLTypeUtil;
import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.tergeu.graphql.schema.ShownValues;
import org.tergeu.vocabulary.Nearest;

/**
 * Finds the first value of a request's variables that does not fit, and where in the variable it is. The engine is the judge; but it names
 * values by their Java classes, and no place.
 */
record VariableFault(GraphQLSchema schema) {

    /** Scalars that are the engine's, and so is what they say of a value. */
    private static final Set<String> STOCK = Set.of("String", "Boolean");

    /** The error; null when each value fits. */
    @Nullable
    GraphQLError in(OperationDefinition operation, Map<String, Object> given) {
        for (VariableDefinition variable : operation.getVariableDefinitions()) {
            String name = variable.getName();
            GraphQLType type = TypeFromAST.getTypeFromAST(schema, variable.getType());
            boolean defaulted = !given.containsKey(name) && variable.getDefaultValue() != null;
            String fault = defaulted ? null : of(type, given.get(name), "$" + name);
            if (fault != null) {
                return GraphqlErrorBuilder.newError()
                        .message(fault)
                        .location(variable.getSourceLocation())
                        .build();
            }
        }
        return null;
    }

    private @Nullable String of(GraphQLType type, @Nullable Object value, String place) {
        if (type instanceof GraphQLNonNull needed) {
            return value == null
                    ? place + ": null is not allowed. A value of the type " + GraphQLTypeUtil.simplePrint(type)
                            + " is needed."
                    : of(needed.getWrappedType(), value, place);
        }
        if (value == null) {
            return null;
        }
        if (type instanceof GraphQLList list) {
            return ofList(list, value, place);
        }
        if (type instanceof GraphQLInputObjectType object) {
            return value instanceof Map<?, ?> fields
                    ? ofObject(object, fields, place)
                    : place + ": " + ShownValues.of(value) + " is not an object.";
        }
        return type instanceof GraphQLEnumType constants
                ? ofEnum(constants, value, place)
                : ofScalar((GraphQLScalarType) type, value, place);
    }

    private @Nullable String ofList(GraphQLList list, Object value, String place) {
        if (!(value instanceof Collection<?> given)) {
            return of(list.getWrappedType(), value, place);
        }
        List<?> elements = new ArrayList<>(given);
        for (int i = 0; i < elements.size(); i++) {
            String fault = of(list.getWrappedType(), elements.get(i), place + "[" + i + "]");
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private @Nullable String ofObject(GraphQLInputObjectType object, Map<?, ?> given, String place) {
        for (Object name : given.keySet()) {
            if (object.getFieldDefinition((String) name) == null) {
                return place + ": the type " + object.getName() + " has no field " + ShownValues.of(name) + ".";
            }
        }
        for (GraphQLInputObjectField field : object.getFieldDefinitions()) {
            boolean defaulted = !given.containsKey(field.getName()) && field.hasSetDefaultValue();
            String fault =
                    defaulted ? null : of(field.getType(), given.get(field.getName()), place + "." + field.getName());
            if (fault != null) {
                return fault;
            }
        }
        return null;
    }

    private static @Nullable String ofEnum(GraphQLEnumType constants, Object value, String place) {
        boolean known = value instanceof String name && constants.getValue(name) != null;
        return known
                ? null
                : place + ": " + ShownValues.of(value) + " is not a value of the enum " + constants.getName() + "."
                        + perhaps(constants, value);
    }

    private static String perhaps(GraphQLEnumType constants, Object value) {
        List<String> near = value instanceof String name
                ? Nearest.of(
                        name,
                        constants.getValues().stream()
                                .map(GraphQLEnumValueDefinition::getName)
                                .toList())
                : List.of();
        return near.isEmpty() ? "" : " Perhaps you mean " + String.join(" or ", near) + ".";
    }

    private static @Nullable String ofScalar(GraphQLScalarType scalar, Object value, String place) {
        try {
            scalar.getCoercing().parseValue(value, GraphQLContext.getDefault(), Locale.ENGLISH);
            return null;
        } catch (CoercingParseValueException refusal) {
            return place + ": "
                    + (STOCK.contains(scalar.getName())
                            ? ShownValues.of(value) + " is not of the type " + scalar.getName() + "."
                            : refusal.getMessage());
        }
    }
}
