/**
 * What a client can have done wrong, with a stable code.
 *
 * <p>Guarantees: A message names the value, the place and what is allowed.
 */
@DefaultNonNull
package org.tergeu.graphql.error;

import io.smallrye.graphql.api.DefaultNonNull;
