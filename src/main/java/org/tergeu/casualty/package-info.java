/**
 * People killed, injured, missing, held hostage, rescued or displaced.
 *
 * <p>Guarantees: a figure that may count the same people as another says so.
 */
@DefaultNonNull
package org.tergeu.casualty;

import io.smallrye.graphql.api.DefaultNonNull;
