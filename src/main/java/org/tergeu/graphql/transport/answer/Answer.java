package org.tergeu.graphql.transport.answer;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import graphql.validation.ValidationError;
import io.smallrye.graphql.api.Nullable;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.execution.OutOfTime;
import org.tergeu.graphql.execution.Result;
import org.tergeu.graphql.execution.Result.Data;
import org.tergeu.graphql.limits.LimitExceeded;

/**
 * An answer as it is sent.
 *
 * @param status the HTTP status of a response in application/graphql-response+json
 * @param code the code of the first error; null when there is no error
 * @param limit the limit that the first error names; null when it names none
 * @param body JSON in UTF-8
 */
@SuppressWarnings("ArrayRecordComponent") // An answer is sent, never compared; its body is long.
public record Answer(
        int status, @Nullable ErrorCode code, @Nullable String limit, byte[] body) {

    public static final int OK = 200;
    private static final int FAULT = 500;

    // Numbers are written in full: 2300000000, not 2.3E+9, which some clients take for a fraction.
    private static final JsonMapper JSON = JsonMapper.builder()
            .enable(StreamWriteFeature.WRITE_BIGDECIMAL_AS_PLAIN)
            // Callers catch the exception that ends the writing by its type.
            .disable(SerializationFeature.WRAP_EXCEPTIONS)
            .build();

    /**
     * The answer with the result of an operation.
     *
     * @param extensions the {@code extensions} of the response; empty for none
     * @param bytes takes the text of the response; more than it allows ends with its limit
     * @throws OutOfTime when writing takes too long
     */
    public static Answer of(Result result, Map<String, Object> extensions, Conformance conformance, AnswerBytes bytes) {
        try {
            return written(result, extensions, conformance, bytes);
        } catch (LimitExceeded tooLong) {
            return written(Result.ended(tooLong), extensions, conformance, AnswerBytes.unlimited());
        }
    }

    private static Answer written(
            Result result, Map<String, Object> extensions, Conformance conformance, AnswerBytes bytes) {
        Result.Data data = result.data();
        boolean executed = data != null;
        List<Map<String, Object>> errors = errors(result, executed);
        byte[] body = written(bytes, out -> {
            out.writeStartObject();
            if (!errors.isEmpty()) {
                out.writePOJOField("errors", errors);
            }
            if (data != null) {
                out.writeFieldName("data");
                data.write(out);
            }
            if (!extensions.isEmpty()) {
                out.writePOJOField("extensions", extensions);
            }
            out.writeEndObject();
        });
        int status = executed ? OK : conformance.unprocessable();
        return errors.isEmpty() ? new Answer(status, null, null, body) : of(status, errors.get(0), body);
    }

    private static List<Map<String, Object>> errors(Result result, boolean executed) {
        if (result.errors().isEmpty()) {
            return List.of();
        }
        Errors errors = new Errors();
        return result.errors().stream()
                .map(error -> errors.described(error, executed))
                .toList();
    }

    private static Answer of(int status, Map<String, Object> error, byte[] body) {
        Map<?, ?> extensions = Objects.requireNonNull((Map<?, ?>) error.get("extensions"), "extensions");
        return new Answer(status, (ErrorCode) extensions.get("code"), (String) extensions.get("limit"), body);
    }

    /** Whether it has no errors. */
    public boolean faultless() {
        return code == null;
    }

    /** The answer to a document that does not fit the schema. */
    public static Answer of(List<ValidationError> errors, Conformance conformance) {
        return written(new Result(List.copyOf(errors), null), Map.of(), conformance, AnswerBytes.unlimited());
    }

    /** The answer to a refused request. */
    public static Answer of(Refusal refusal) {
        Map<String, Object> error = Errors.described(refusal);
        return of(refusal.status(), error, write(Map.of("errors", List.of(error))));
    }

    /** The answer after a fault of the server. */
    public static Answer of(Throwable failure) {
        Map<String, Object> error = Errors.described(failure);
        return of(FAULT, error, write(Map.of("errors", List.of(error))));
    }

    private static byte[] write(Map<String, Object> body) {
        return written(AnswerBytes.unlimited(), out -> out.writePOJO(body));
    }

    private static byte[] written(AnswerBytes bytes, Data body) {
        try (JsonGenerator out = JSON.createGenerator(bytes)) {
            body.write(out);
            out.flush();
            return bytes.all();
        } catch (IOException e) {
            throw new IllegalStateException("every scalar writes itself as JSON", e);
        }
    }
}
