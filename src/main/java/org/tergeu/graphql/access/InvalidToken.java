package org.tergeu.graphql.access;

import java.util.Objects;

/** A token that does not count; the message says why and what is allowed. */
public final class InvalidToken extends RuntimeException {

    InvalidToken(String message) {
        super(message, null, false, false);
    }

    @Override
    public String getMessage() {
        return Objects.requireNonNull(super.getMessage(), "message");
    }
}
