/** Imports from a command line. */
@DefaultNonNull
package org.tergeu.exchange.command;

import io.smallrye.graphql.api.DefaultNonNull;
