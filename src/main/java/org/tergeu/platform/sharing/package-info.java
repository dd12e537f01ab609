/**
 * What clients share.
 *
 * <p>Guarantees: no client has more than its share while others want some.
 */
@DefaultNonNull
package org.tergeu.platform.sharing;

import io.smallrye.graphql.api.DefaultNonNull;
