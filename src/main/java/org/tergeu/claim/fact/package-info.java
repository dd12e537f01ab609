/**
 * Facts with the claims that stand, and what was known of a fact by a day.
 *
 * <p>Guarantees: nothing here reads or writes the database; the same claims have the same result, in whatever order they came.
 */
@DefaultNonNull
package org.tergeu.claim.fact;

import io.smallrye.graphql.api.DefaultNonNull;
