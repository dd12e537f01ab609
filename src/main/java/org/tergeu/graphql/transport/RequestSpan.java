package org.tergeu.graphql.transport;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.StatusCode;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import java.util.Locale;
import java.util.Set;
import org.jboss.logging.MDC;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.transport.Gate.Considered;
import org.tergeu.graphql.transport.answer.Answer;
import org.tergeu.tracing.CurrentSpan;
import org.tergeu.tracing.Traces;

/**
 * The span of a request, the parent of the spans of its statements. It has neither document nor variables nor the address of the caller.
 *
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/graphql/graphql-spans/">Semantic conventions for GraphQL</a>
 * @see <a href="https://opentelemetry.io/docs/specs/semconv/http/http-spans/#http-server">Semantic conventions for HTTP</a>
 */
final class RequestSpan {

    /** Errors that are faults of the service; all others are mistakes of callers. */
    private static final Set<ErrorCode> OURS =
            Set.of(ErrorCode.INTERNAL_ERROR, ErrorCode.DATABASE_UNAVAILABLE, ErrorCode.TIMED_OUT, ErrorCode.OVERLOADED);

    /** The name until the operation is known. */
    private static final String NAME = "GraphQL Operation";

    private final HttpServerRequest request;
    private final Span span;

    private RequestSpan(HttpServerRequest request, Span span) {
        this.request = request;
        this.span = span;
    }

    /** Begins the span of the current request; null when nothing is traced. */
    static @Nullable RequestSpan begin(Traces traces, HttpServerRequest request) {
        Span span = traces.begin(NAME, request);
        if (span == null) {
            return null;
        }
        CurrentSpan.put(span);
        MDC.put("traceId", span.getSpanContext().getTraceId());
        MDC.put("spanId", span.getSpanContext().getSpanId());
        span.setAttribute("http.request.method", request.method().name());
        span.setAttribute("url.scheme", request.scheme());
        span.setAttribute("url.path", request.path());
        span.setAttribute("network.protocol.version", version(request));
        HostAndPort asked = request.authority();
        if (asked != null) {
            span.setAttribute("server.address", asked.host());
            if (asked.port() > 0) {
                span.setAttribute("server.port", asked.port());
            }
        }
        return new RequestSpan(request, span);
    }

    private static String version(HttpServerRequest request) {
        return switch (request.version()) {
            case HTTP_1_0 -> "1.0";
            case HTTP_1_1 -> "1.1";
            case HTTP_2 -> "2";
        };
    }

    /** Takes the operation. Clients choose the names of operations, so the name of the span has the type alone. */
    void understood(Considered operation) {
        String name = operation.parsed().name(operation.parameters().operationName());
        operation.parsed().operation(operation.parameters().operationName()).ifPresent(chosen -> {
            String type = chosen.getOperation().name().toLowerCase(Locale.ROOT);
            span.updateName(type);
            span.setAttribute("graphql.operation.type", type);
        });
        if (name != null && name.length() <= Traffic.LONGEST_NAME) {
            span.setAttribute("graphql.operation.name", name);
        }
        span.setAttribute("tergeu.cost", operation.cost());
    }

    /**
     * Ends the span.
     *
     * @param answer null when the caller already has the answer, or has gone
     * @param isWhole whether the complete answer was sent
     */
    void end(@Nullable Answer answer, boolean isWhole) {
        span.setAttribute("http.response.status_code", request.response().getStatusCode());
        if (!isWhole) {
            span.setAttribute("error.type", "GONE");
        } else if (answer != null && answer.code() != null) {
            span.setAttribute("error.type", answer.code().name());
            if (answer.limit() != null) {
                span.setAttribute("tergeu.limit", answer.limit());
            }
            if (OURS.contains(answer.code())) {
                span.setStatus(StatusCode.ERROR);
            }
        }
        span.end();
    }
}
