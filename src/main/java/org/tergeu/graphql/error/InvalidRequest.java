package org.tergeu.graphql.error;

import java.util.Map;
import java.util.Objects;

/** The caller asked for what cannot be served; the message names the value, the place and what is allowed. */
public class InvalidRequest extends RuntimeException {

    private final transient ErrorCode code;

    public InvalidRequest(ErrorCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    public ErrorCode code() {
        return code;
    }

    /** What {@code extensions} has besides the code. */
    public Map<String, Object> details() {
        return Map.of();
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "message");
    }
}
