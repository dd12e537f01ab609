package org.tergeu.graphql.transport;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.ExecutionResult;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * An answer as it is sent.
 *
 * @param status of a response in application/graphql-response+json
 * @param body JSON in UTF-8
 */
record Answer(int status, byte[] body) {

    static final int OK = 200;
    private static final int FAULT = 500;

    // Numbers are told in full: 2300000000, not 2.3E+9, which some clients take for a fraction.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            .build();

    /** The answer that the engine gave. */
    static Answer of(ExecutionResult result, Conformance conformance) {
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
        return new Answer(executed ? OK : conformance.unprocessable(), write(body));
    }

    /** The answer to what is refused. */
    static Answer of(Refusal refusal) {
        return new Answer(refusal.status(), write(Map.of("errors", List.of(Errors.told(refusal)))));
    }

    /** The answer when the server fails. */
    static Answer of(Throwable failure) {
        return new Answer(FAULT, write(Map.of("errors", List.of(Errors.told(failure)))));
    }

    private static byte[] write(Map<String, Object> body) {
        try {
            return JSON.writeValueAsBytes(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("every scalar writes itself as JSON", e);
        }
    }
}
