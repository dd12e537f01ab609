/**
 * The published figures of facts beside the main one: further figures, other measures, results of other rules, and parts that are larger than their
 * whole.
 *
 * <p>Guarantees: each of them is made of the claims of its fact, as the main figure is, and is read only by queries that select it.
 */
@DefaultNonNull
package org.tergeu.claim.figure;

import io.smallrye.graphql.api.DefaultNonNull;
