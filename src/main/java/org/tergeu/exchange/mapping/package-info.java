/**
 * Tables that others publish, read as reports: each row becomes one by a mapping, which is a report with the names of columns in it.
 *
 * <p>Guarantees: a row has the same keys each time, so that an import updates and doubles nothing; what a vocabulary does not know is refused, never guessed.
 */
@DefaultNonNull
package org.tergeu.exchange.mapping;

import io.smallrye.graphql.api.DefaultNonNull;
