package org.tergeu.graphql.execution;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.execution.plan.ResponseNode;

/** The field errors of a response. Of very many, the first are returned: each takes a hundred times as much memory as a value. */
final class FieldErrors {

    /** More than anybody reads. */
    static final int MOST = 1000;

    private final List<GraphQLError> errors = new ArrayList<>();

    /** In the order in which they came. */
    List<GraphQLError> all() {
        return errors;
    }

    /** A value could not be had. */
    void add(ResponseNode node, int index, Throwable failure) {
        if (errors.size() < MOST) {
            errors.add(new ExceptionWhileDataFetching(node.path(index), failure, node.location(index)));
        } else if (errors.size() == MOST) {
            errors.add(new ExceptionWhileDataFetching(node.path(index), new TooMany(), node.location(index)));
        }
    }

    /** A value is null where the schema has none. */
    void addNull(ResponseNode node, int index) {
        if (errors.size() < MOST) {
            errors.add(GraphqlErrorBuilder.newError()
                    .message("The value is null, which the schema does not allow.")
                    .path(node.path(index))
                    .location(node.location(index))
                    .errorType(ErrorType.NullValueInNonNullableField)
                    .build());
        } else {
            add(node, index, new TooMany());
        }
    }

    /** Stands for all errors that are left out. */
    private static final class TooMany extends InvalidRequest {

        @Override
        public Map<String, Object> details() {
            return Map.of("limit", "errors", "allowed", MOST);
        }

        TooMany() {
            super(
                    ErrorCode.LIMIT_EXCEEDED,
                    "More than " + MOST + " fields have failed; the errors of this and further ones are left out.");
        }
    }
}
