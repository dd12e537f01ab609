package org.tergeu.tracing;

import io.opentelemetry.sdk.common.CompletableResultCode;
import io.opentelemetry.sdk.trace.data.SpanData;
import io.opentelemetry.sdk.trace.export.SpanExporter;
import io.smallrye.graphql.api.Nullable;
import java.util.Collection;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;

/**
 * Logs in one line that spans cannot be sent, and in one more that they can be sent again. The exporter itself logs a page for each attempt, which is
 * why its own logger is off.
 *
 * @param exporter what sends them
 * @param failing whether the last attempt failed
 */
record ReportedExport(SpanExporter exporter, AtomicBoolean failing) implements SpanExporter {

    private static final Logger LOG = Logger.getLogger(ReportedExport.class);

    static SpanExporter of(SpanExporter exporter) {
        return new ReportedExport(exporter, new AtomicBoolean());
    }

    @Override
    public CompletableResultCode export(Collection<SpanData> spans) {
        CompletableResultCode sent = exporter.export(spans);
        return sent.whenComplete(() -> {
            if (failing.getAndSet(!sent.isSuccess()) == sent.isSuccess()) {
                report(sent);
            }
        });
    }

    private static void report(CompletableResultCode sent) {
        if (sent.isSuccess()) {
            LOG.info("Traces are sent again");
        } else {
            LOG.warnf("Traces cannot be sent (%s): they are lost until the endpoint takes them", reason(sent));
        }
    }

    private static String reason(CompletableResultCode sent) {
        @Nullable Throwable failure = sent.getFailureThrowable();
        if (failure == null) {
            return "the endpoint refused them";
        }
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }

    @Override
    public CompletableResultCode flush() {
        return exporter.flush();
    }

    @Override
    public CompletableResultCode shutdown() {
        return exporter.shutdown();
    }

    @Override
    public void close() {
        shutdown().join(10, TimeUnit.SECONDS);
    }
}
