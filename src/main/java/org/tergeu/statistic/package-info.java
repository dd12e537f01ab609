/**
 * Figures over a period or an area that no single incident explains.
 *
 * <p>Guarantees: they are never among the facts of incidents, so that nobody adds the two.
 */
@DefaultNonNull
package org.tergeu.statistic;

import io.smallrye.graphql.api.DefaultNonNull;
