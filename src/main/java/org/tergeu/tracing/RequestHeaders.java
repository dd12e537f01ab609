package org.tergeu.tracing;

import io.opentelemetry.context.propagation.TextMapGetter;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.http.HttpServerRequest;

/** Reads the trace of a caller. An executable makes it when it runs, as all that is of OpenTelemetry. */
final class RequestHeaders implements TextMapGetter<HttpServerRequest> {

    @Override
    public Iterable<String> keys(HttpServerRequest request) {
        return request.headers().names();
    }

    @Override
    public @Nullable String get(@Nullable HttpServerRequest request, String name) {
        return request == null ? null : request.getHeader(name);
    }
}
