/**
 * Answers of the transport: how they are written, in which media type and coding, and how errors and refusals look.
 *
 * <p>Guarantees: each error has a code; a fault of the server shows only an identifier, under which the log has its cause; an answer ends with its limits
 * of memory and time.
 */
@DefaultNonNull
package org.tergeu.graphql.transport.answer;

import io.smallrye.graphql.api.DefaultNonNull;
