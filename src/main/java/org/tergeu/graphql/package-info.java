/**
 * What is GraphQL alone, the same for every feature: identifiers, connections and their cursors, batches, errors.
 *
 * <p>Guarantees: a page is never silently shortened; a cursor is refused by any list but the one that gave it; what the
 * fields of one level ask of the same loader with the same arguments is sent as one statement.
 */
@DefaultNonNull
package org.tergeu.graphql;

import io.smallrye.graphql.api.DefaultNonNull;
