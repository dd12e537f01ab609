package org.tergeu.graphql.transport;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.validation.ValidationError;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.execution.Query;
import org.tergeu.graphql.limits.Cost;

/**
 * What was read of a document.
 *
 * @param text as it came
 * @param fields how many it has, with its fragments put in place
 * @param errors where it does not fit the schema
 * @param costs of its operations
 * @param queries those of its operations that are executed by a plan
 * @param roles the least role that an operation takes, of those that take any
 * @param refusal why it is not even compared with the schema; null when it is
 */
record ParsedDocument(
        String text,
        long fields,
        Document document,
        List<ValidationError> errors,
        Map<OperationDefinition, Cost> costs,
        Map<OperationDefinition, Query> queries,
        Map<OperationDefinition, Role> roles,
        @Nullable RuntimeException refusal) {

    /** A document is held as objects, some for each token. */
    private static final int LEAST_WEIGHT = 500;

    /** A field in its place, in the cost of an operation or in a plan of it. */
    private static final int WEIGHT_OF_FIELD = 10;

    static ParsedDocument refused(String text, RuntimeException refusal) {
        return new ParsedDocument(
                text, 0, Document.newDocument().build(), List.of(), Map.of(), Map.of(), Map.of(), refusal);
    }

    /** What it takes to remember it, with all plans that will be made of it: about as many characters of documents. */
    int weight() {
        int places =
                costs.size() + queries.values().stream().mapToInt(Query::plans).sum();
        long weight = LEAST_WEIGHT + text.length() + fields * WEIGHT_OF_FIELD * places;
        return (int) Math.min(weight, Integer.MAX_VALUE);
    }

    /** Whether executing the operation may do anything but read. */
    boolean writes(@Nullable String operationName) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
    }

    /** The operation that the engine will choose; empty when it can choose none. */
    Optional<OperationDefinition> operation(@Nullable String operationName) {
        Map<OperationDefinition, OperationDefinition> operations =
                costs.keySet().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        return chosen(operations, operationName);
    }

    /** The name of the operation that is meant; null when it has none, or none can be chosen. */
    @Nullable
    String name(@Nullable String operationName) {
        if (operationName == null) {
            return costs.size() == 1 ? costs.keySet().iterator().next().getName() : null;
        }
        for (OperationDefinition operation : costs.keySet()) {
            if (operationName.equals(operation.getName())) {
                return operationName;
            }
        }
        return null;
    }

    /** The cost of the operation that the engine will choose; empty when it can choose none. */
    Optional<Cost> cost(@Nullable String operationName) {
        return chosen(costs, operationName);
    }

    /** The least role that the operation takes which is meant; empty when it is anybody's who may ask at all. */
    Optional<Role> role(@Nullable String operationName) {
        return roles.isEmpty() ? Optional.empty() : chosen(roles, operationName);
    }

    /** The operation that is meant, when it is a query that is executed by a plan. */
    Optional<Query> query(@Nullable String operationName) {
        return costs.size() > 1 && operationName == null ? Optional.empty() : chosen(queries, operationName);
    }

    private static <T> Optional<T> chosen(Map<OperationDefinition, T> operations, @Nullable String operationName) {
        if (operationName == null) {
            return operations.size() == 1
                    ? Optional.of(operations.values().iterator().next())
                    : Optional.empty();
        }
        return operations.entrySet().stream()
                .filter(entry -> operationName.equals(entry.getKey().getName()))
                .map(Map.Entry::getValue)
                .findFirst();
    }
}
