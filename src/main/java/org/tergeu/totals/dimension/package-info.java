/**
 * The dimensions of totals: for each dimension the SQL of its value, and the values of a group.
 *
 * <p>Guarantees: no dimension gives one row the same value twice, so that a row counts once in each of its groups; a row without a value is in the
 * group without one, so that no row is lost.
 */
@DefaultNonNull
package org.tergeu.totals.dimension;

import io.smallrye.graphql.api.DefaultNonNull;
