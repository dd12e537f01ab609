package org.tergeu.graphql;

import java.util.Map;

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

    /** What {@code extensions} tells besides the code. */
    public Map<String, Object> details() {
        return Map.of();
    }
}
