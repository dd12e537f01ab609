/**
 * What was changed, by whom, and what reports said before.
 *
 * <p>Guarantees: changes are listed in the order in which they were committed, and none that commits late is left out; what is listed is never
 * changed again.
 */
@DefaultNonNull
package org.tergeu.editing.history;

import io.smallrye.graphql.api.DefaultNonNull;
