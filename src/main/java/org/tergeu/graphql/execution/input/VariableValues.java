package org.tergeu.graphql.execution.input;

import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.language.FragmentDefinition;
import graphql.language.OperationDefinition;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.api.Nullable;
import java.util.Map;

/** What a request gives for the variables of an operation of a document that fits the schema. */
public final class VariableValues {

    private final GraphQLSchema schema;
    private final OperationDefinition operation;
    private final Conditions conditions;

    /** The variables of an operation, with the fragments of its document. */
    public VariableValues(
            GraphQLSchema schema, OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        this.schema = schema;
        this.operation = operation;
        this.conditions = Conditions.of(operation, fragments);
    }

    /** The error of what is given when it does not fit; null when it does. */
    public @Nullable GraphQLError error(Map<String, Object> given) {
        try {
            conditions.values(coerced(given));
            return null;
        } catch (GraphQLException refusal) {
            return explained(refusal, given);
        }
    }

    /** The values as the schema has them. */
    public CoercedVariables coerced(Map<String, Object> given) {
        return EngineCoercion.variables(schema, operation, given);
    }

    /** The variables that decide what the response consists of. */
    public Conditions conditions() {
        return conditions;
    }

    /** The error of a refusal: what it refuses and why, in place of which class of Java that is. */
    public GraphQLError explained(GraphQLException refusal, Map<String, Object> given) {
        GraphQLError found = new VariableFault(schema).in(operation, given);
        if (found != null) {
            return found;
        }
        if (refusal instanceof GraphQLError error) {
            return error;
        }
        throw refusal;
    }
}
