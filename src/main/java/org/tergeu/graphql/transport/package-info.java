/**
 * GraphQL over HTTP, as the newest draft of the specification has it, in front of the engine that Quarkus brings (docs/adr/0011).
 *
 * <p>Guarantees: nothing but JSON in UTF-8 is taken, so no form of a foreign page can ask; GET changes nothing; what is refused is
 * refused in JSON with a code, before any of it is executed.
 */
@DefaultNonNull
package org.tergeu.graphql.transport;

import io.smallrye.graphql.api.DefaultNonNull;
