/**
 * Where the values of fields come from: components of records, and resolvers with the arguments that they take.
 *
 * <p>Guarantees: each field of the schema has one source, which is found once.
 */
@DefaultNonNull
package org.tergeu.graphql.execution.field;

import io.smallrye.graphql.api.DefaultNonNull;
