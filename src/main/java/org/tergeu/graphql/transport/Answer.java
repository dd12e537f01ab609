package org.tergeu.graphql.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.util.RawValue;
import graphql.ExecutionResult;
import graphql.GraphQLError;
import graphql.execution.UnknownOperationException;
import graphql.language.SourceLocation;
import graphql.validation.ValidationError;
import io.smallrye.graphql.execution.error.ExecutionErrorsService;
import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.ErrorCode;

/**
 * An answer as it is sent.
 *
 * @param status of a response in application/graphql-response+json
 * @param body JSON in UTF-8
 */
record Answer(int status, byte[] body) {

    static final int OK = 200;

    // Numbers are told in full: 2300000000, not 2.3E+9, which some clients take for a fraction.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    private static final ExecutionErrorsService ERRORS = new ExecutionErrorsService();

    /** The answer that the engine gave. */
    static Answer of(ExecutionResult result, Conformance conformance) {
        Map<String, Object> body = new LinkedHashMap<>();
        List<GraphQLError> errors = result.getErrors();
        if (!errors.isEmpty()) {
            body.put("errors", new RawValue(coded(errors).toString()));
        }
        if (result.isDataPresent()) {
            body.put("data", result.getData());
        }
        return new Answer(result.isDataPresent() ? OK : conformance.unprocessable(), write(body));
    }

    /** The answer to what is refused. */
    static Answer of(Refusal refusal) {
        Map<String, Object> error = new LinkedHashMap<>();
        error.put("message", refusal.getMessage());
        if (refusal.location() != null) {
            error.put("locations", List.of(place(refusal.location())));
        }
        error.put("extensions", Map.of("code", refusal.code().name()));
        return new Answer(refusal.status(), write(Map.of("errors", List.of(error))));
    }

    /** In the order of the engine's own errors. */
    private static Map<String, Integer> place(SourceLocation location) {
        Map<String, Integer> place = new LinkedHashMap<>();
        place.put("line", location.getLine());
        place.put("column", location.getColumn());
        return place;
    }

    /** The errors as JSON; those of our resolvers have a code already. */
    private static JsonArray coded(List<GraphQLError> errors) {
        JsonArray told = ERRORS.toJsonErrors(errors);
        JsonArrayBuilder coded = Json.createArrayBuilder();
        for (int i = 0; i < told.size(); i++) {
            JsonObject error = told.getJsonObject(i);
            JsonValue extensions = error.getOrDefault("extensions", JsonValue.EMPTY_JSON_OBJECT);
            coded.add(
                    extensions.asJsonObject().containsKey("code")
                            ? error
                            : Json.createObjectBuilder(error)
                                    .add(
                                            "extensions",
                                            Json.createObjectBuilder()
                                                    .add(
                                                            "code",
                                                            code(errors.get(i)).name()))
                                    .build());
        }
        return coded.build();
    }

    private static ErrorCode code(GraphQLError error) {
        if (error instanceof ValidationError) {
            return ErrorCode.INVALID_DOCUMENT;
        }
        return error instanceof UnknownOperationException ? ErrorCode.UNKNOWN_OPERATION : ErrorCode.INVALID_VARIABLES;
    }

    private static byte[] write(Map<String, Object> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every scalar writes itself as JSON", e);
        }
    }
}
