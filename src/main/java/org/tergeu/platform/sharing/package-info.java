/**
 * What clients share.
 *
 * <p>Guarantees: no client holds more than its share, unless by one answer or body alone.
 */
@DefaultNonNull
package org.tergeu.platform.sharing;

import io.smallrye.graphql.api.DefaultNonNull;
