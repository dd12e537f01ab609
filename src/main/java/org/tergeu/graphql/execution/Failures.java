package org.tergeu.graphql.execution;

import graphql.ErrorType;
import graphql.ExceptionWhileDataFetching;
import graphql.GraphQLError;
import graphql.GraphqlErrorBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.ErrorCode;
import org.tergeu.graphql.InvalidRequest;

/** What went wrong with fields of an answer. Of very many, the first are told: each takes a hundred times as much as a value. */
final class Failures {

    /** More than anybody reads. */
    static final int MOST = 1000;

    private final List<GraphQLError> errors = new ArrayList<>();

    /** In the order in which they came. */
    List<GraphQLError> errors() {
        return errors;
    }

    /** A value could not be had. */
    void add(Node node, int index, Throwable failure) {
        if (errors.size() < MOST) {
            errors.add(new ExceptionWhileDataFetching(node.path(index), failure, node.location(index)));
        } else if (errors.size() == MOST) {
            errors.add(new ExceptionWhileDataFetching(node.path(index), new TooMany(), node.location(index)));
        }
    }

    /** A value is null where the schema has none. */
    void addNull(Node node, int index) {
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

    /** Stands for all errors that are not told. */
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
