/**
 * Opaque identifiers, and things by them.
 *
 * <p>Guarantees: An identifier names one thing, for good; of a thing as of a day it is another one.
 */
@DefaultNonNull
package org.tergeu.graphql.node;

import io.smallrye.graphql.api.DefaultNonNull;
