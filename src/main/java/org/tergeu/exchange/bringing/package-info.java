/**
 * Imports: many reports at once, one a line.
 *
 * <p>Guarantees: memory is bounded however long the input is; a refused line does not affect the others; an import that ended anywhere can be repeated,
 * and both together have the same result as one import without an interruption.
 */
@DefaultNonNull
package org.tergeu.exchange.bringing;

import io.smallrye.graphql.api.DefaultNonNull;
