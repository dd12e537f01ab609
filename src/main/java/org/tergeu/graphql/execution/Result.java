package org.tergeu.graphql.execution;

import com.fasterxml.jackson.core.JsonGenerator;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.util.List;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.execution.plan.ObjectNode;

/**
 * What came of an operation.
 *
 * @param errors of the request, or of fields
 * @param data what is answered; null when it was not executed
 */
public record Result(List<GraphQLError> errors, @Nullable Data data) {

    /** Data that writes itself as JSON. */
    @FunctionalInterface
    public interface Data {

        /** Writes one value: an object, or null when a failure went up to the top. */
        void write(JsonGenerator out) throws IOException;
    }

    /** What the engine of graphql-java gave. */
    public static Result of(ExecutionResult result) {
        return new Result(result.getErrors(), result.isDataPresent() ? out -> out.writePOJO(result.getData()) : null);
    }

    /** An operation that was ended while it was executed. */
    public static Result ended(InvalidRequest reason) {
        return new Result(List.of(new EndedRequest(reason)), JsonGenerator::writeNull);
    }

    /** A request that cannot be executed. */
    public static Result refused(GraphQLError error) {
        return new Result(List.of(error), null);
    }

    static Result of(@Nullable ObjectNode root, List<GraphQLError> errors) {
        return new Result(errors, root == null ? JsonGenerator::writeNull : out -> root.write(out));
    }
}
