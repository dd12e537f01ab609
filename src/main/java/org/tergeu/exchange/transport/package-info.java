/** Imports and downloads over HTTP. Who comes is let in by the gate of operations. */
@DefaultNonNull
package org.tergeu.exchange.transport;

import io.smallrye.graphql.api.DefaultNonNull;
