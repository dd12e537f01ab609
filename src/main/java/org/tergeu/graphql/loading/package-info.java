/**
 * What a resolver is given beside its arguments: what is selected, batches, read-ahead, the languages of the caller.
 *
 * <p>Guarantees: What the fields of one level ask of the same loader with the same arguments is sent as one statement.
 */
@DefaultNonNull
package org.tergeu.graphql.loading;

import io.smallrye.graphql.api.DefaultNonNull;
