package org.tergeu.graphql.execution.field;

import graphql.execution.CoercedVariables;
import graphql.language.Argument;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLSchema;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.execution.input.CoercedArguments;
import org.tergeu.graphql.execution.input.EngineCoercion;
import org.tergeu.graphql.execution.input.NullVariable;

/** What the resolver of a field takes; worked out once for a document where no variable decides it, else once for a request. */
public final class ArgumentValues {

    private final GraphQLSchema schema;
    private final GraphQLFieldDefinition definition;
    private final List<Argument> given;
    private final Resolver resolver;
    private final boolean fixed;
    /** Whether a variable stands within a list or an object, where the engine does not notice that it is null. */
    private final boolean nested;

    private volatile @Nullable CoercedArguments known;

    /** Arguments as a document gives them. */
    public ArgumentValues(
            GraphQLSchema schema, GraphQLFieldDefinition definition, List<Argument> given, Resolver resolver) {
        this.schema = schema;
        this.definition = definition;
        this.given = given;
        this.resolver = resolver;
        this.fixed = given.stream().noneMatch(ArgumentValues::hasVariable);
        this.nested = given.stream()
                .map(Argument::getValue)
                .anyMatch(value -> !(value instanceof VariableReference) && hasVariable(value));
    }

    /** Whether they are the same for every request. */
    public boolean isFixed() {
        return fixed;
    }

    /** What the resolver takes, but for the source of the field. */
    public CoercedArguments coerced(CoercedVariables variables) {
        if (!fixed) {
            return coerce(variables);
        }
        if (known == null) {
            known = coerce(variables);
        }
        return known;
    }

    private CoercedArguments coerce(CoercedVariables variables) {
        if (definition.getArguments().isEmpty()) {
            return resolver.coerce(Map.of());
        }
        if (nested) {
            String missing = new NullVariable(variables).in(definition, given);
            if (missing != null) {
                throw new InvalidRequest(ErrorCode.INVALID_ARGUMENT, missing);
            }
        }
        return resolver.coerce(EngineCoercion.arguments(schema, definition, given, variables));
    }

    private static boolean hasVariable(Node<?> node) {
        return node instanceof VariableReference || node.getChildren().stream().anyMatch(ArgumentValues::hasVariable);
    }
}
