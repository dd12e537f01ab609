/**
 * The points of clients: what each has left, at this server or at all servers together, and how headers show it.
 *
 * <p>Guarantees: while the database cannot be asked, each server counts alone, and no request waits longer than a second for it.
 */
@DefaultNonNull
package org.tergeu.graphql.transport.rate;

import io.smallrye.graphql.api.DefaultNonNull;
