package org.tergeu.graphql.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import graphql.validation.ValidationError;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer as it is sent.
 *
 * @param status of a response in application/graphql-response+json
 * @param faultless whether it is what was asked for, and nothing but that
 * @param body JSON in UTF-8
 */
record Answer(int status, boolean faultless, byte[] body) {

    static final int OK = 200;
    private static final int FAULT = 500;

    // Numbers are told in full: 2300000000, not 2.3E+9, which some clients take for a fraction.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /**
     * The answer that the engine gave.
     *
     * @param extensions what the answer tells beside the data; empty for nothing
     */
    static Answer of(ExecutionResult result, Map<String, Object> extensions, Conformance conformance) {
        boolean executed = result.isDataPresent();
        Map<String, Object> body = new LinkedHashMap<>();
        if (!result.getErrors().isEmpty()) {
            Errors errors = new Errors();
            body.put(
                    "errors",
                    result.getErrors().stream()
                            .map(error -> errors.told(error, executed))
                            .toList());
        }
        if (executed) {
            body.put("data", result.getData());
        }
        if (!extensions.isEmpty()) {
            body.put("extensions", extensions);
        }
        return new Answer(
                executed ? OK : conformance.unprocessable(), result.getErrors().isEmpty(), write(body));
    }

    /** The answer to a document that does not fit the schema. */
    static Answer of(List<ValidationError> errors, Conformance conformance) {
        return of(
                ExecutionResult.newExecutionResult().errors(List.copyOf(errors)).build(), Map.of(), conformance);
    }

    /** The answer to what is refused. */
    static Answer of(Refusal refusal) {
        return new Answer(refusal.status(), false, write(Map.of("errors", List.of(Errors.told(refusal)))));
    }

    /** The answer when the server fails. */
    static Answer of(Throwable failure) {
        return new Answer(FAULT, false, write(Map.of("errors", List.of(Errors.told(failure)))));
    }

    private static byte[] write(Map<String, Object> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every scalar writes itself as JSON", e);
        }
    }
}
