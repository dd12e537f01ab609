package org.tergeu.graphql.transport.answer;

/** The edition of GraphQL over HTTP that is followed where editions differ. */
public enum Conformance {
    /**
     * The newest draft: status 422 for a request that can be read but not processed, and application/graphql-response+json for callers that accept
     * anything.
     *
     * @see <a href="https://github.com/graphql/graphql-over-http/pull/354">Detail HTTP status codes</a>
     */
    DRAFT(422, MediaType.GRAPHQL_RESPONSE),

    /** The older edition that the audit of the npm package graphql-http 1.23 expects: status 400, and application/json. */
    AUDIT(400, MediaType.JSON);

    private final int unprocessable;
    private final MediaType preferred;

    Conformance(int unprocessable, MediaType preferred) {
        this.unprocessable = unprocessable;
        this.preferred = preferred;
    }

    /** The status of a request that can be read, but not be processed. */
    public int unprocessable() {
        return unprocessable;
    }

    /** The media type for callers that take anything. */
    public MediaType preferred() {
        return preferred;
    }
}
