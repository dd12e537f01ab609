package org.tergeu.graphql;

/** Every {@code extensions.code} that a client can meet; the names are stable. */
public enum ErrorCode {
    /** An identifier that this API never gave. */
    INVALID_ID,
    /** A cursor that this list never gave. */
    INVALID_CURSOR,
    /** A page of a size or direction that cannot be served. */
    INVALID_PAGE,
    /** An argument whose value cannot be used. */
    INVALID_ARGUMENT,
    /** A fault of the server; the log tells more. */
    INTERNAL_ERROR
}
