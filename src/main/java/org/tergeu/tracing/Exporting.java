package org.tergeu.tracing;

import io.opentelemetry.api.common.AttributeKey;
import io.opentelemetry.api.common.Attributes;
import io.opentelemetry.sdk.OpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.AutoConfiguredOpenTelemetrySdk;
import io.opentelemetry.sdk.autoconfigure.spi.ConfigurationException;
import io.opentelemetry.sdk.resources.Resource;
import io.smallrye.graphql.api.Nullable;
import java.util.HashMap;
import java.util.Map;
import org.eclipse.microprofile.config.Config;

/** Sets OpenTelemetry up by its standard settings, from wherever settings come. It is not loaded unless something is traced. */
final class Exporting {

    private static final String STANDARD = "otel.";

    /** Metrics and logs go their own ways, and callers' traces are read as W3C has them. */
    private static final Map<String, String> FIXED = Map.of(
            "otel.metrics.exporter", "none",
            "otel.logs.exporter", "none",
            "otel.propagators", "tracecontext");

    private Exporting() {}

    /** @throws io.quarkus.runtime.configuration.ConfigurationException when a setting cannot be used; the start ends with its one line */
    static OpenTelemetrySdk by(Config settings) {
        try {
            return AutoConfiguredOpenTelemetrySdk.builder()
                    .disableShutdownHook()
                    .addPropertiesSupplier(() -> standard(settings))
                    .addPropertiesCustomizer(all -> FIXED)
                    .addSpanExporterCustomizer((exporter, all) -> ReportedExport.of(exporter))
                    .addResourceCustomizer((resource, all) -> resource.merge(version(settings)))
                    .build()
                    .getOpenTelemetrySdk();
        } catch (ConfigurationException unusable) {
            throw new io.quarkus.runtime.configuration.ConfigurationException(
                    "Traces cannot be sent: " + unusable.getMessage() + behind(unusable.getCause()));
        }
    }

    private static String behind(@Nullable Throwable cause) {
        return cause == null ? "" : " (" + cause.getMessage() + ")";
    }

    private static Map<String, String> standard(Config settings) {
        Map<String, String> standard = new HashMap<>();
        for (String name : settings.getPropertyNames()) {
            if (name.startsWith(STANDARD)) {
                settings.getOptionalValue(name, String.class).ifPresent(value -> standard.put(name, value));
            }
        }
        return standard;
    }

    private static Resource version(Config settings) {
        return settings.getOptionalValue("quarkus.application.version", String.class)
                .map(version -> Resource.create(Attributes.of(AttributeKey.stringKey("service.version"), version)))
                .orElse(Resource.empty());
    }
}
