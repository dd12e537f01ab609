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

/** What the resolver of a field takes; worked out once for a document where no variable decides it, else once for a request. */
final class Arguments {

    private final GraphQLCodeRegistry registry;
    private final GraphQLFieldDefinition definition;
    private final List<Argument> given;
    private final Resolver resolver;
    private final boolean fixed;
    private volatile @Nullable Bound known;

    Arguments(
            GraphQLCodeRegistry registry, GraphQLFieldDefinition definition, List<Argument> given, Resolver resolver) {
        this.registry = registry;
        this.definition = definition;
        this.given = given;
        this.resolver = resolver;
        this.fixed = given.stream().noneMatch(Arguments::hasVariable);
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
        return resolver.bind(ValuesResolver.getArgumentValues(
                registry, definition.getArguments(), given, variables, GraphQLContext.getDefault(), Locale.ENGLISH));
    }

    private static boolean hasVariable(Node<?> node) {
        return node instanceof VariableReference || node.getChildren().stream().anyMatch(Arguments::hasVariable);
    }
}
