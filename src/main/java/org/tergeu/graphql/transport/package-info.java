/**
 * GraphQL over HTTP, by the newest draft of the specification, in front of the engine that Quarkus brings (docs/adr/0011).
 *
 * <p>Guarantees: only JSON in UTF-8 is accepted, so no form of another site can ask; GET changes nothing; a refusal is JSON with a code, and nothing
 * of a refused request is executed.
 */
@DefaultNonNull
package org.tergeu.graphql.transport;

import io.smallrye.graphql.api.DefaultNonNull;
