package org.tergeu.graphql.execution.input;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** How graphql-java coerces what a request gives. The class that does it is internal there. */
public final class EngineCoercion {

    private EngineCoercion() {}

    /** The values of an operation's variables as the schema has them. */
    public static CoercedVariables variables(
            GraphQLSchema schema, OperationDefinition operation, Map<String, Object> given) {
        return ValuesResolver.coerceVariableValues(
                schema,
                operation.getVariableDefinitions(),
                RawVariables.of(given),
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
    }

    /** The values of a field's arguments as the schema has them. */
    public static Map<String, Object> arguments(
            GraphQLSchema schema, GraphQLFieldDefinition field, List<Argument> given, CoercedVariables variables) {
        return ValuesResolver.getArgumentValues(
                schema.getCodeRegistry(),
                field.getArguments(),
                given,
                variables,
                GraphQLContext.getDefault(),
                Locale.ENGLISH);
    }
}
