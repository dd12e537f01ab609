package org.tergeu.tracing;

import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.StatusCode;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpServerRequest;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Begins spans, when an endpoint is set that takes them. */
@Singleton
public class Traces {

    /** What is still to be sent has that long when the service stops. */
    private static final long PATIENCE_SECONDS = 5;

    private final @Nullable OpenTelemetrySdk sdk;
    private final @Nullable Tracer tracer;

    Traces(
            Config settings,
            @ConfigProperty(name = "otel.exporter.otlp.endpoint") Optional<String> endpoint,
            @ConfigProperty(name = "otel.exporter.otlp.traces.endpoint") Optional<String> own,
            @ConfigProperty(name = "otel.sdk.disabled", defaultValue = "false") boolean disabled) {
        boolean on = !disabled && (endpoint.isPresent() || own.isPresent());
        this.sdk = on ? Exporting.by(settings) : null;
        this.tracer = sdk == null ? null : sdk.getTracer("org.tergeu");
    }

    /** Whether anything is traced. */
    public boolean isOn() {
        return tracer != null;
    }

    /**
     * Begins the span of a request, which goes on with the caller's trace when it names one.
     *
     * @return null when nothing is traced
     */
    @Nullable
    public Span begin(String name, HttpServerRequest request) {
        return tracer == null
                ? null
                : begin(
                        name,
                        SpanKind.SERVER,
                        W3CTraceContextPropagator.getInstance().extract(Context.root(), request, new RequestHeaders()));
    }

    Span begin(String name, SpanKind kind, Context parent) {
        return Objects.requireNonNull(tracer, "tracer")
                .spanBuilder(name)
                .setSpanKind(kind)
                .setParent(parent)
                .startSpan();
    }

    /** Does something, on the Vert.x context that it is subscribed to on; its statements are parts of its span. */
    public <T> Uni<T> during(String name, Supplier<Uni<T>> work) {
        return tracer == null
                ? work.get()
                : Uni.createFrom().deferred(() -> {
                    Span span = begin(name, SpanKind.INTERNAL, Context.root());
                    CurrentSpan.put(span);
                    return work.get().onTermination().invoke((done, failure, cancelled) -> {
                        CurrentSpan.remove();
                        if (failure != null) {
                            span.setAttribute("error.type", failure.getClass().getName());
                            span.setStatus(StatusCode.ERROR);
                        }
                        span.end();
                    });
                });
    }

    /** Sends what is still to be sent. */
    @PreDestroy
    void close() {
        if (sdk != null) {
            sdk.shutdown().join(PATIENCE_SECONDS, TimeUnit.SECONDS);
        }
    }
}
