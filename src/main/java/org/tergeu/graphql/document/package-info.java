/**
 * Documents of GraphQL: parsed, validated, and kept for the next request.
 *
 * <p>Guarantees: a document beyond the limits is not validated; errors are described in words of GraphQL, with their place.
 */
@DefaultNonNull
package org.tergeu.graphql.document;

import io.smallrye.graphql.api.DefaultNonNull;
