/**
 * Executes queries. A document is compiled once into a plan of what to read and write, value by value; the engine of graphql-java, which
 * decides all of it anew for each value of each answer, keeps what it does per document or rarely: reading, validation, variables,
 * introspection and mutations (docs/adr/0015).
 *
 * <p>Guarantees: an answer is the one that the engine would give, errors and the order of fields included; resolvers of a request are
 * called one at a time, on its Vert.x context.
 */
@DefaultNonNull
package org.tergeu.graphql.execution;

import io.smallrye.graphql.api.DefaultNonNull;
