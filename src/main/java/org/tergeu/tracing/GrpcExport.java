package org.tergeu.tracing;

import com.oracle.svm.core.annotate.Substitute;
import com.oracle.svm.core.annotate.TargetClass;
import io.opentelemetry.exporter.otlp.trace.OtlpGrpcSpanExporter;
import io.opentelemetry.exporter.otlp.trace.OtlpGrpcSpanExporterBuilder;

/**
 * Keeps gRPC out of a native executable: traces go by HTTP alone (docs/adr/0039), and the exporter of OpenTelemetry would link a library that the
 * service leaves out.
 */
@TargetClass(OtlpGrpcSpanExporter.class)
final class GrpcExport {

    private GrpcExport() {}

    @Substitute
    @SuppressWarnings("DoNotCallSuggester") // It takes the place of a method that others call.
    public static OtlpGrpcSpanExporterBuilder builder() {
        throw new IllegalStateException("traces go by HTTP");
    }
}
