/**
 * What a request gives: variables and arguments, coerced as the schema has them, and errors that say where one does not fit.
 *
 * <p>Guarantees: what resolvers take has passed the schema; null stands only where the schema allows it.
 */
@DefaultNonNull
package org.tergeu.graphql.execution.input;

import io.smallrye.graphql.api.DefaultNonNull;
