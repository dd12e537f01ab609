/**
 * Places: countries, regions (ISO 3166-2), and what lies below them.
 *
 * <p>Guarantees: a code never changes its meaning; borders carry their validity, so that a city is found under the region
 * of today and under the one it lay in when something happened.
 */
@DefaultNonNull
package org.tergeu.place;

import io.smallrye.graphql.api.DefaultNonNull;
