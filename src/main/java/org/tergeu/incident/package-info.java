/**
 * Incidents: raids, operations, attacks, unrest, finds, investigations, policy events, where they took place and how
 * they nest.
 *
 * <p>Guarantees: an incident is served as it was known on the day of the query, nested fields included; it is
 * disputed when
 * any of its facts is.
 */
@DefaultNonNull
package org.tergeu.incident;

import io.smallrye.graphql.api.DefaultNonNull;
