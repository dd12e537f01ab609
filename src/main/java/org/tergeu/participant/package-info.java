/**
 * Who had a part in an incident, and in which role.
 *
 * <p>Guarantees: each is an organization or a public person, never both; a role says nothing about guilt.
 */
@DefaultNonNull
package org.tergeu.participant;

import io.smallrye.graphql.api.DefaultNonNull;
