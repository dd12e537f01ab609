/**
 * What people change while the service runs: mutations, with the report format as their input, field by field.
 *
 * <p>Guarantees: a refused input changes nothing; a fault is never one of the user's; each change is made from a version that its caller had before
 * them. Intake alone writes.
 */
@DefaultNonNull
package org.tergeu.editing;

import io.smallrye.graphql.api.DefaultNonNull;
