/**
 * Who asks, and what they may do: bearer tokens of any OpenID provider, and roles (docs/adr/0043).
 *
 * <p>Guarantees: without keys nobody may write; a token that cannot be verified never counts as none.
 */
@DefaultNonNull
package org.tergeu.graphql.access;

import io.smallrye.graphql.api.DefaultNonNull;
