/**
 * Other counted things of an incident: searches, attackers, transactions and their value, damage.
 *
 * <p>Guarantees: money that flowed or was lost is here and never among seizures.
 */
@DefaultNonNull
package org.tergeu.measure;

import io.smallrye.graphql.api.DefaultNonNull;
