/**
 * Totals over the facts of incidents.
 *
 * <p>Guarantees: each total is read by one statement. The total of a group is that of its rows alone, as if the query had asked for nothing else. A
 * figure that is contained in another figure of the group is not added to it. Nothing is added across units, currencies, or people and cases; policy
 * events and statistics are never included (docs/adr/0009). Kept totals equal those of the rows (docs/adr/0014).
 */
@DefaultNonNull
package org.tergeu.totals;

import io.smallrye.graphql.api.DefaultNonNull;
