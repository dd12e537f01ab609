/**
 * The parameters of a request, read from its body or its address.
 *
 * <p>Guarantees: only JSON in UTF-8 is read; nothing malformed is replaced by something else.
 */
@DefaultNonNull
package org.tergeu.graphql.transport.request;

import io.smallrye.graphql.api.DefaultNonNull;
