/**
 * Totals over the facts of incidents.
 *
 * <p>Guarantees: each total is read by one statement; a group's total is that of its rows alone, as if the question had asked for
 * nothing else; what is contained in another figure of the group is not added to it; nothing is added across units, currencies, or
 * people and cases; policy events and statistics are never in (docs/adr/0009). What is kept up says the same as the rows
 * (docs/adr/0014).
 */
@DefaultNonNull
package org.tergeu.totals;

import io.smallrye.graphql.api.DefaultNonNull;
