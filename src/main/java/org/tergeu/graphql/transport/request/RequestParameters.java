package org.tergeu.graphql.transport.request;

import io.smallrye.graphql.api.Nullable;
import java.util.Map;

/**
 * The parameters of a request, before they are understood.
 *
 * @param query the text of the document; null when the request names its identifier
 * @param documentId the identifier, as GraphQL over HTTP defines it
 * @param hash the hash of an automatic persisted query
 * @param operationName which operation of the document is executed
 * @param variables an empty object when there are none
 * @param cost whether the answer includes its cost
 */
public record RequestParameters(
        @Nullable String query,
        @Nullable String documentId,
        @Nullable String hash,
        @Nullable String operationName,
        Map<String, Object> variables,
        boolean cost) {}
