package org.tergeu.graphql.transport;

import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.validation.ValidationError;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.tergeu.graphql.limits.Cost;

/**
 * What was read of a document.
 *
 * @param text as it came
 * @param errors where it does not fit the schema
 * @param costs of its operations
 * @param refusal why it is not even compared with the schema; null when it is
 */
record Reading(
        String text,
        Document document,
        List<ValidationError> errors,
        Map<OperationDefinition, Cost> costs,
        @Nullable RuntimeException refusal) {

    static Reading refused(RuntimeException refusal) {
        return new Reading("", Document.newDocument().build(), List.of(), Map.of(), refusal);
    }

    /** Whether executing the operation may do anything but read. */
    boolean writes(@Nullable String operationName) {
        return document.getDefinitionsOfType(OperationDefinition.class).stream()
                .filter(operation -> operationName == null || operationName.equals(operation.getName()))
                .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
    }

    /** The cost of the operation that the engine will choose; empty when it can choose none. */
    Optional<Cost> cost(@Nullable String operationName) {
        return operationName == null
                ? costs.values().stream().filter(only -> costs.size() == 1).findFirst()
                : costs.entrySet().stream()
                        .filter(entry -> operationName.equals(entry.getKey().getName()))
                        .map(Map.Entry::getValue)
                        .findFirst();
    }
}
