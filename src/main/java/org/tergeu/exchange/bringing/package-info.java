/**
 * Reports that are brought many at once, one a line.
 *
 * <p>Guarantees: memory is bounded however long the input is; a line that is refused harms no other; an import that ended anywhere, and is made again, comes
 * to what one that was not disturbed comes to.
 */
@DefaultNonNull
package org.tergeu.exchange.bringing;

import io.smallrye.graphql.api.DefaultNonNull;
