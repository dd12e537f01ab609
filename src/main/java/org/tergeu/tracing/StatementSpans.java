package org.tergeu.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Context;
import io.vertx.core.spi.tracing.SpanKind;
import io.vertx.core.spi.tracing.TagExtractor;
import io.vertx.core.spi.tracing.VertxTracer;
import io.vertx.core.tracing.TracingPolicy;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlResult;
import java.util.Map;
import java.util.function.BiConsumer;

/**
 * A span for each statement of what is traced, from when it is given to its connection to the end of its answer.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/database/postgresql/">Semantic conventions for PostgreSQL</a>
 */
final class StatementSpans implements VertxTracer<Void, Span> {

    /** As the SQL client calls what it sends. */
    private static final String STATEMENT = "Query";

    private final Traces traces;
    private final StatementSummary summary = new StatementSummary();

    StatementSpans(Traces traces) {
        this.traces = traces;
    }

    /** Statements outside a traced request have no span: the watch of servers, probes, and requests that are not sampled. */
    @Override
    public <R> @Nullable Span sendRequest(
            Context context,
            SpanKind kind,
            TracingPolicy policy,
            R request,
            String operation,
            BiConsumer<String, String> headers,
            TagExtractor<R> tags) {
        Span whole = STATEMENT.equals(operation) ? CurrentSpan.of(context) : null;
        return whole == null || !whole.isRecording() ? null : begin(whole, tags.extract(request));
    }

    private Span begin(Span whole, Map<String, String> tags) {
        String text = tags.getOrDefault("db.statement", "");
        String name = summary.of(text);
        Span span = traces.begin(
                name,
                io.opentelemetry.api.trace.SpanKind.CLIENT,
                io.opentelemetry.context.Context.root().with(whole));
        span.setAttribute("db.system.name", "postgresql");
        span.setAttribute("db.namespace", tags.get("db.instance"));
        span.setAttribute("db.query.summary", name);
        // With marks for its values, which are not in it.
        span.setAttribute("db.query.text", text);
        String address = tags.getOrDefault("peer.address", "");
        int port = address.lastIndexOf(':');
        if (port > 0) {
            span.setAttribute("server.address", address.substring(0, port));
            span.setAttribute("server.port", Long.parseLong(address.substring(port + 1)));
        }
        return span;
    }

    @Override
    public <R> void receiveResponse(
            Context context, R response, @Nullable Span span, Throwable failure, TagExtractor<R> tags) {
        if (span == null) {
            return;
        }
        if (response instanceof SqlResult<?> result) {
            span.setAttribute("db.response.returned_rows", result.size());
        }
        if (failure != null) {
            span.setStatus(StatusCode.ERROR);
            if (failure instanceof PgException refused) {
                span.setAttribute("db.response.status_code", refused.getSqlState());
                span.setAttribute("error.type", refused.getSqlState());
            } else {
                span.setAttribute("error.type", failure.getClass().getName());
            }
        }
        span.end();
    }
}
