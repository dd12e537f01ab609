package org.tergeu.graphql.execution;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.language.SourceLocation;
import java.util.List;
import org.tergeu.graphql.error.InvalidRequest;

/** The only error of a request that was ended while it was executed; no field of it is to blame more than others. */
public record EndedRequest(InvalidRequest reason) implements GraphQLError {

    @Override
    public String getMessage() {
        return reason.getMessage();
    }

    @Override
    public List<SourceLocation> getLocations() {
        return List.of();
    }

    @Override
    public ErrorClassification getErrorType() {
        return ErrorType.ExecutionAborted;
    }
}
