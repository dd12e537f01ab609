package org.tergeu.graphql.execution;

import graphql.GraphQLContext;
import graphql.GraphQLError;
import graphql.GraphQLException;
import graphql.execution.CoercedVariables;
import graphql.execution.RawVariables;
import graphql.execution.ValuesResolver;
import graphql.language.Directive;
import graphql.language.Document;
import graphql.language.Node;
import graphql.language.NodeUtil;
import graphql.language.OperationDefinition;
import graphql.language.VariableReference;
import graphql.schema.GraphQLSchema;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/** A query of a document that fits the schema; it is compiled once, for each combination of what its conditions ask for. */
public final class Query {

    /** More combinations than clients have use for; further ones are compiled each time. */
    private static final int REMEMBERED = 16;

    private final GraphQLSchema schema;
    private final Getters getters;
    private final Document document;
    private final OperationDefinition operation;
    private final List<String> conditions;
    private final Map<Map<String, Object>, ObjectPlan> plans = new ConcurrentHashMap<>();

    Query(GraphQLSchema schema, Getters getters, Document document, OperationDefinition operation) {
        this.schema = schema;
        this.getters = getters;
        this.document = document;
        this.operation = operation;
        this.conditions = nodes(document)
                .filter(Directive.class::isInstance)
                .flatMap(Query::nodes)
                .filter(VariableReference.class::isInstance)
                .map(variable -> ((VariableReference) variable).getName())
                .distinct()
                .toList();
    }

    /**
     * Executes the query on the current Vert.x context.
     *
     * @param given the variables as they came
     */
    public CompletableFuture<Result> execute(Map<String, Object> given) {
        try {
            CoercedVariables variables = ValuesResolver.coerceVariableValues(
                    schema,
                    operation.getVariableDefinitions(),
                    RawVariables.of(given),
                    GraphQLContext.getDefault(),
                    Locale.ENGLISH);
            return Execution.of(plan(variables), variables);
        } catch (GraphQLException wrong) {
            if (wrong instanceof GraphQLError error) {
                return CompletableFuture.completedFuture(Result.refused(error));
            }
            throw wrong;
        }
    }

    private ObjectPlan plan(CoercedVariables variables) {
        Map<String, Object> asked = asked(variables);
        ObjectPlan plan = plans.get(asked);
        if (plan == null) {
            plan = new Compiler(schema, getters, NodeUtil.getFragmentsByName(document), asked).compile(operation);
            if (plans.size() < REMEMBERED) {
                plans.put(asked, plan);
            }
        }
        return plan;
    }

    private Map<String, Object> asked(CoercedVariables variables) {
        if (conditions.isEmpty()) {
            return Map.of();
        }
        Map<String, Object> asked = new HashMap<>();
        conditions.forEach(name -> asked.put(name, variables.get(name)));
        return asked;
    }

    private static Stream<Node<?>> nodes(Node<?> node) {
        return Stream.concat(Stream.of(node), node.getChildren().stream().flatMap(Query::nodes));
    }
}
