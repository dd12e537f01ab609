package org.tergeu.graphql.error;

import java.util.Map;
import java.util.Objects;

/** The caller asked for what cannot be served; the message names the value, the place and what is allowed. */
public class InvalidRequest extends RuntimeException {

    private static final int LONGEST_QUOTE = 60;

    private final transient ErrorCode code;

    public InvalidRequest(ErrorCode code, String message) {
        super(message, null, false, false);
        this.code = code;
    }

    /** A value in quotes, its beginning alone where it is long: callers can give anything, and a megabyte of it does not belong in a message. */
    public static String quoted(String value) {
        int letters = value.codePointCount(0, value.length());
        return letters <= LONGEST_QUOTE
                ? "'" + value + "'"
                : "'" + value.substring(0, value.offsetByCodePoints(0, LONGEST_QUOTE)) + "…' (" + letters
                        + " characters)";
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
