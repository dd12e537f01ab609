package org.tergeu.graphql.execution.input;

import graphql.Directives;
import graphql.Scalars;
import graphql.execution.CoercedVariables;
import graphql.execution.NonNullableValueCoercedAsNullException;
import graphql.language.Directive;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.Node;
import graphql.language.OperationDefinition;
import graphql.language.VariableDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLNonNull;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The variables that {@code @skip} and {@code @include} of an operation ask for: they decide what its answer consists of. */
public record Conditions(List<VariableDefinition> variables) {

    private static final Set<String> ASKING =
            Set.of(Directives.SkipDirective.getName(), Directives.IncludeDirective.getName());

    static Conditions of(OperationDefinition operation, Map<String, FragmentDefinition> fragments) {
        Search search = new Search(fragments);
        search.in(operation);
        return new Conditions(operation.getVariableDefinitions().stream()
                .filter(variable -> search.names.contains(variable.getName()))
                .toList());
    }

    /**
     * Their values in a request.
     *
     * @throws NonNullableValueCoercedAsNullException when one is null, which the schema lets pass where it has a default
     */
    public Map<String, Object> values(CoercedVariables given) {
        if (variables.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> values = new HashMap<>();
        for (VariableDefinition variable : variables) {
            Object value = given.get(variable.getName());
            if (value == null) {
                throw new NonNullableValueCoercedAsNullException(
                        variable, GraphQLNonNull.nonNull(Scalars.GraphQLBoolean));
            }
            values.put(variable.getName(), value);
        }
        return values;
    }

    /** In an operation and the fragments that it uses, each of them once. */
    private static final class Search {

        private final Map<String, FragmentDefinition> fragments;
        private final Set<String> searched = new HashSet<>();
        private final List<String> names = new ArrayList<>();

        Search(Map<String, FragmentDefinition> fragments) {
            this.fragments = fragments;
        }

        void in(Node<?> node) {
            if (node instanceof Directive directive && ASKING.contains(directive.getName())) {
                if (directive.getArgument("if").getValue() instanceof VariableReference variable) {
                    names.add(variable.getName());
                }
            } else if (node instanceof FragmentSpread spread && searched.add(spread.getName())) {
                in(Objects.requireNonNull(fragments.get(spread.getName()), spread.getName()));
            }
            node.getChildren().forEach(this::in);
        }
    }
}
