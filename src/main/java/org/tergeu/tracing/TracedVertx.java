package org.tergeu.tracing;

import io.quarkus.vertx.VertxOptionsCustomizer;
import io.vertx.core.VertxOptions;
import io.vertx.core.tracing.TracingOptions;
import jakarta.inject.Singleton;

/** Has statements traced: all that the reactive client sends, of reads and of Hibernate alike. Otherwise Vert.x has no tracer to ask. */
@Singleton
class TracedVertx implements VertxOptionsCustomizer {

    private final Traces traces;

    TracedVertx(Traces traces) {
        this.traces = traces;
    }

    @Override
    public void accept(VertxOptions options) {
        if (traces.isOn()) {
            options.setTracingOptions(new TracingOptions().setFactory(made -> new StatementSpans(traces)));
        }
    }
}
