package org.tergeu.testsupport;

import com.sun.net.httpserver.HttpServer;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceRequest;
import io.opentelemetry.proto.collector.trace.v1.ExportTraceServiceResponse;
import io.opentelemetry.proto.common.v1.KeyValue;
import io.opentelemetry.proto.trace.v1.Span;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Collectors;

/** What takes traces as a collector does, by OTLP over HTTP. */
public final class OtlpReceiver implements AutoCloseable {

    private final HttpServer server;
    private final Queue<Span> spans = new ConcurrentLinkedQueue<>();
    private final Map<String, String> resource = new ConcurrentHashMap<>();

    private OtlpReceiver(HttpServer server) {
        this.server = server;
    }

    /** One that listens at a free port. */
    public static OtlpReceiver start() throws IOException {
        HttpServer server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        OtlpReceiver receiver = new OtlpReceiver(server);
        server.createContext("/v1/traces", exchange -> {
            try (exchange;
                    InputStream body = exchange.getRequestBody()) {
                receiver.take(ExportTraceServiceRequest.parseFrom(body));
                byte[] taken = ExportTraceServiceResponse.getDefaultInstance().toByteArray();
                exchange.sendResponseHeaders(200, taken.length == 0 ? -1 : taken.length);
                exchange.getResponseBody().write(taken);
            }
        });
        server.start();
        return receiver;
    }

    private void take(ExportTraceServiceRequest sent) {
        sent.getResourceSpansList().forEach(of -> {
            resource.putAll(attributes(of.getResource().getAttributesList()));
            of.getScopeSpansList().forEach(scope -> spans.addAll(scope.getSpansList()));
        });
    }

    public String address() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    /** What has come until now. */
    public List<Span> spans() {
        return List.copyOf(spans);
    }

    /** Those of a trace. */
    public List<Span> of(String trace) {
        return spans.stream()
                .filter(span -> hex(span.getTraceId().toByteArray()).equals(trace))
                .toList();
    }

    /** What is said of the service. */
    public Map<String, String> resource() {
        return Map.copyOf(resource);
    }

    /** The attributes of a span, as texts. */
    public static Map<String, String> attributes(Span span) {
        return attributes(span.getAttributesList());
    }

    private static Map<String, String> attributes(List<KeyValue> attributes) {
        return attributes.stream()
                .collect(Collectors.toMap(
                        KeyValue::getKey,
                        attribute -> attribute.getValue().hasStringValue()
                                ? attribute.getValue().getStringValue()
                                : String.valueOf(attribute.getValue().getIntValue())));
    }

    public static String hex(byte[] id) {
        return HexFormat.of().formatHex(id);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
