package org.tergeu.graphql.transport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Optional;

/** Reads documents before the engine does, which tells neither where one is wrong nor, in time, whether it would write. */
final class Documents {

    /** Characters of the documents that are remembered: a client sends the same few again and again. */
    private static final long REMEMBERED = 4_000_000;

    /** What was read of a document: its operations, or why there are none. */
    private record Reading(
            List<OperationDefinition> operations, @Nullable Refusal refusal) {}

    private final Cache<String, Reading> readings = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED)
            .weigher((String document, Reading reading) -> document.length())
            .build();

    /** The refusal of what is no GraphQL, with the place of the error; empty for what is. */
    Optional<Refusal> refusal(String document) {
        return Optional.ofNullable(reading(document).refusal());
    }

    /** Whether executing the document may do anything but read. */
    boolean writes(String document, @Nullable String operationName) {
        return reading(document).operations().stream()
                .filter(operation ->
                        operationName == null || operationName.isEmpty() || operationName.equals(operation.getName()))
                .anyMatch(operation -> operation.getOperation() != Operation.QUERY);
    }

    private Reading reading(String document) {
        return readings.get(document, Documents::read);
    }

    private static Reading read(String document) {
        try {
            return new Reading(Parser.parse(document).getDefinitionsOfType(OperationDefinition.class), null);
        } catch (InvalidSyntaxException wrong) {
            return new Reading(List.of(), Refusal.ofSyntax(wrong));
        }
    }
}
