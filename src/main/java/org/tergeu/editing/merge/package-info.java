/** Incidents that turn out to be one: merging, taking it back, and what may be the same. */
@DefaultNonNull
package org.tergeu.editing.merge;

import io.smallrye.graphql.api.DefaultNonNull;
