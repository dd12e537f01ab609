/**
 * Documents that requests name by an identifier in place of their text: those that clients have sent before (automatic persisted
 * queries) and those of the operator's manifest (trusted documents).
 *
 * <p>Guarantees: an identifier stands for one text, byte by byte; what clients send cannot take the place of what the manifest says.
 */
@DefaultNonNull
package org.tergeu.graphql.persisted;

import io.smallrye.graphql.api.DefaultNonNull;
