package org.tergeu.graphql.execution;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Argument;
import graphql.language.Node;
import graphql.language.VariableReference;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tergeu.graphql.ErrorCode;
import org.tergeu.graphql.InvalidRequest;

/** What the resolver of a field takes; worked out once for a document where no variable decides it, else once for a request. */
final class Arguments {

    private final GraphQLCodeRegistry registry;
    private final GraphQLFieldDefinition definition;
    private final List<Argument> given;
    private final Resolver resolver;
    private final boolean fixed;
    /** Whether a variable stands within a list or an object, where the engine does not notice that it is null. */
    private final boolean nested;

    private volatile @Nullable Bound known;

    Arguments(
            GraphQLCodeRegistry registry, GraphQLFieldDefinition definition, List<Argument> given, Resolver resolver) {
        this.registry = registry;
        this.definition = definition;
        this.given = given;
        this.resolver = resolver;
        this.fixed = given.stream().noneMatch(Arguments::hasVariable);
        this.nested = given.stream()
                .map(Argument::getValue)
                .anyMatch(value -> !(value instanceof VariableReference) && hasVariable(value));
    }

    /** Whether they are the same for every request. */
    boolean isFixed() {
        return fixed;
    }

    /** What the resolver takes, but for the thing that it is asked of. */
    Bound bound(CoercedVariables variables) {
        if (!fixed) {
            return bind(variables);
        }
        if (known == null) {
            known = bind(variables);
        }
        return known;
    }

    private Bound bind(CoercedVariables variables) {
        if (definition.getArguments().isEmpty()) {
            return resolver.bind(Map.of());
        }
        if (nested) {
            String missing = new NullVariable(variables).in(definition, given);
            if (missing != null) {
                throw new InvalidRequest(ErrorCode.INVALID_ARGUMENT, missing);
            }
        }
        return resolver.bind(ValuesResolver.getArgumentValues(
                registry, definition.getArguments(), given, variables, GraphQLContext.getDefault(), Locale.ENGLISH));
    }

    private static boolean hasVariable(Node<?> node) {
        return node instanceof VariableReference || node.getChildren().stream().anyMatch(Arguments::hasVariable);
    }
}
