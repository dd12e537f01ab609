/**
 * Pages of lists: arguments, order, cursors, and bounds of lists that have no cursors.
 *
 * <p>Guarantees: A page is never silently shortened; a cursor is refused by a list of another field, filter or order than the one that gave it.
 */
@DefaultNonNull
package org.tergeu.graphql.paging;

import io.smallrye.graphql.api.DefaultNonNull;
