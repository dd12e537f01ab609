package org.tergeu.graphql.document;

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
 * A document as parsed and validated.
 *
 * @param text the document as sent
 * @param fields the number of its fields, with its fragments inserted
 * @param errors where it does not fit the schema
 * @param costs the cost of each operation
 * @param queries the plan of each operation that is executed by one
 * @param roles the least role of each operation that needs one
 * @param refusal why it was not validated; null when it was
 */
public record ParsedDocument(
        String text,
        long fields,
        Document document,
        List<ValidationError> errors,
        Map<OperationDefinition, Cost> costs,
        Map<OperationDefinition, Query> queries,
        Map<OperationDefinition, Role> roles,
        @Nullable RuntimeException refusal) {

    /** The least weight: a parsed document has some objects for each token. */
    private static final int LEAST_WEIGHT = 500;

    /** The weight of a field, in the cost of an operation and in each plan. */
    private static final int WEIGHT_OF_FIELD = 10;

    static ParsedDocument refused(String text, RuntimeException refusal) {
        return new ParsedDocument(
                text, 0, Document.newDocument().build(), List.of(), Map.of(), Map.of(), Map.of(), refusal);
    }

    /** Its weight in the cache with all plans that will be made of it, in the unit of {@link DocumentCache}. */
    public int weight() {
        int places =
                costs.size() + queries.values().stream().mapToInt(Query::plans).sum();
        long weight = LEAST_WEIGHT + text.length() + fields * WEIGHT_OF_FIELD * places;
        return (int) Math.min(weight, Integer.MAX_VALUE);
    }

    /** Whether the operation may write. */
    public boolean writes(@Nullable String operationName) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
    }

    /** The operation that the engine will choose; empty when it cannot choose one. */
    public Optional<OperationDefinition> operation(@Nullable String operationName) {
        Map<OperationDefinition, OperationDefinition> operations =
                costs.keySet().stream().collect(Collectors.toMap(Function.identity(), Function.identity()));
        return chosen(operations, operationName);
    }

    /** The name of the operation that the engine will choose; null when it has none, or none can be chosen. */
    @Nullable
    public String name(@Nullable String operationName) {
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

    /** The cost of the operation that the engine will choose; empty when it cannot choose one. */
    public Optional<Cost> cost(@Nullable String operationName) {
        return chosen(costs, operationName);
    }

    /** The least role for the operation that the engine will choose; empty when anybody may execute it who may read. */
    public Optional<Role> role(@Nullable String operationName) {
        return roles.isEmpty() ? Optional.empty() : chosen(roles, operationName);
    }

    /** The plan of the operation that the engine will choose; empty when it is not executed by one. */
    public Optional<Query> query(@Nullable String operationName) {
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
