package org.tergeu.graphql.transport;

import io.smallrye.graphql.api.Nullable;
import java.util.Map;

/**
 * What a request asks for, before any of it is understood.
 *
 * @param query the text of the document; null when the request names its identifier
 * @param documentId the identifier, as GraphQL over HTTP has it
 * @param hash the hash of an automatic persisted query
 * @param operationName which of the document's operations
 * @param variables none is an empty object
 * @param cost whether the answer says what it costs
 */
record RequestParameters(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String hash,
        @Nullable String operationName,
        Map<String, Object> variables,
        boolean cost) {}
