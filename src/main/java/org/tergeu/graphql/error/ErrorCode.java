package org.tergeu.graphql.error;

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
    /** A body or address that is not a GraphQL request: not JSON, without `query`, a parameter of another type. */
    INVALID_REQUEST,
    /** A body of another media type, charset or encoding than JSON in UTF-8. */
    UNSUPPORTED_MEDIA_TYPE,
    /** A caller that takes none of the media types of answers. */
    NOT_ACCEPTABLE,
    /** A method that is not served, or a GET that would write. */
    METHOD_NOT_ALLOWED,
    /** A body beyond the limit, or too many headers. */
    REQUEST_TOO_LARGE,
    /** A document that is not GraphQL. */
    INVALID_SYNTAX,
    /** A document that does not fit the schema. */
    INVALID_DOCUMENT,
    /** An operation name that the document does not have, or none where it has several. */
    UNKNOWN_OPERATION,
    /** Variables that do not fit those that the operation declares. */
    INVALID_VARIABLES,
    /** An identifier of a document that the server does not know (any more); send the document with it. */
    PERSISTED_QUERY_NOT_FOUND,
    /** An identifier of a document where the server keeps none that clients send. */
    PERSISTED_QUERY_NOT_SUPPORTED,
    /** A document and the hash of another one. */
    PERSISTED_QUERY_HASH_MISMATCH,
    /** A document that is not among those that this server answers. */
    UNTRUSTED_DOCUMENT,
    /** More than a limit allows; `extensions.limit` names it. */
    LIMIT_EXCEEDED,
    /** A client that has used up its points; `Retry-After` says when it may go on. */
    RATE_LIMITED,
    /** A request that finds no room to wait in; `Retry-After` says when to ask again. */
    OVERLOADED,
    /** An execution that did not come through the gate of the service; no client can meet it. */
    NOT_ADMITTED,
    /** A question about the schema where the server answers none. */
    INTROSPECTION_DISABLED,
    /** An answer, a statement or a body that takes too long. */
    TIMED_OUT,
    /** No token where one is needed, or one that does not count. */
    UNAUTHENTICATED,
    /** A token whose role does not allow what is asked. */
    FORBIDDEN,
    /** A change where the server has no keys to verify tokens by. */
    WRITING_DISABLED,
    /** A token that cannot be verified now, as the provider's keys cannot be fetched; `Retry-After` says when to ask again. */
    KEYS_UNAVAILABLE,
    /** A database that is gone for now; `Retry-After` says when to ask again. */
    DATABASE_UNAVAILABLE,
    /** A server that is stopping; `Retry-After` says when to ask again, which another server answers. */
    STOPPING,
    /** A download of a revision which the data has left; begin it anew. */
    REVISION_CHANGED,
    /** A revision that the caller must be answered from at least, and that the data has not reached. */
    REVISION_NOT_REACHED,
    /** A fault of the server; the log says more, under the identifier that the error names. */
    INTERNAL_ERROR
}
