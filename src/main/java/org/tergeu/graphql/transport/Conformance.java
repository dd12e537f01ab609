package org.tergeu.graphql.transport;

/** Which edition of GraphQL over HTTP is spoken where they disagree. */
enum Conformance {
    /**
     * The newest draft: 422 for what can be read but not be processed, and application/graphql-response+json for callers that take
     * anything.
     *
     * @see <a href="https://github.com/graphql/graphql-over-http/pull/354">Detail HTTP status codes</a>
     */
    DRAFT(422, MediaType.GRAPHQL_RESPONSE),

    /** What the audit of the npm package graphql-http 1.23 asks for, which is older: 400, and application/json. */
    AUDIT(400, MediaType.JSON);

    private final int unprocessable;
    private final MediaType preferred;

    Conformance(int unprocessable, MediaType preferred) {
        this.unprocessable = unprocessable;
        this.preferred = preferred;
    }

    /** The status of a request that can be read, but not be processed. */
    int unprocessable() {
        return unprocessable;
    }

    /** The media type for callers that take anything. */
    MediaType preferred() {
        return preferred;
    }
}
