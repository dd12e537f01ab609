/**
 * Traces of requests, of what is recorded, and of their statements, sent by OTLP when an endpoint is set (docs/adr/0039).
 *
 * <p>Guarantees: without an endpoint nothing of OpenTelemetry is made or called; no span has values of variables, of parameters or of
 * bodies, or a message of the database, which can quote them.
 */
@DefaultNonNull
package org.tergeu.tracing;

import io.smallrye.graphql.api.DefaultNonNull;
