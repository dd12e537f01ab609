package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.opentelemetry.proto.trace.v1.Span;
import io.opentelemetry.proto.trace.v1.Span.SpanKind;
import io.opentelemetry.proto.trace.v1.Status.StatusCode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Databases;
import org.tergeu.testsupport.Delivered;
import org.tergeu.testsupport.OtlpReceiver;
import org.tergeu.testsupport.PackagedServer;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;

/** The delivered service sends traces when a variable of the environment says where to, and has nothing to do with them otherwise. */
class PackagedTracesIT {

    private static final String CALLER = "b7ad6b7169203331";
    private static final String KEY = "2025-01-prison-drug-operation";
    private static final String QUESTION =
            "{\"query\": \"query Operation($key: String!) { incident(key: $key) { name measures { kind } seizures { item } } }\","
                    + " \"operationName\": \"Operation\", \"variables\": {\"key\": \"" + KEY + "\"}}";
    private static final String MEASURES =
            "{\"query\": \"{ incident(key: \\\"" + KEY + "\\\") { measures { kind } } }\"}";

    private static String database;
    private static OtlpReceiver receiver;
    private static PackagedServer server;

    @BeforeAll
    static void start() throws Exception {
        database = Databases.migrated("traces");
        receiver = OtlpReceiver.start();
        server = PackagedServer.on(
                database,
                Map.of(
                        "OTEL_EXPORTER_OTLP_ENDPOINT", receiver.address(),
                        "OTEL_BSP_SCHEDULE_DELAY", "50",
                        "OTEL_RESOURCE_ATTRIBUTES", "deployment.environment.name=test"),
                "quarkus.log.console.json.enabled=true",
                "tergeu.limits.statement-time=500ms",
                "quarkus.shutdown.delay=0S");
        server.awaitReady();
    }

    @AfterAll
    static void stop() throws IOException {
        server.kill();
        receiver.close();
    }

    private static String trace(int number) {
        return "%032x".formatted(number);
    }

    private static void send(int trace, String body, String flags) throws Exception {
        server.send(body, "traceparent", "00-" + trace(trace) + "-" + CALLER + "-" + flags);
    }

    /** The span of the only request of a trace, which is sent after those of its statements. */
    private static Span request(int trace) {
        Wait.until(
                "the request's span has come",
                () -> receiver.of(trace(trace)).stream().anyMatch(PackagedTracesIT::isRequest));
        return receiver.of(trace(trace)).stream()
                .filter(PackagedTracesIT::isRequest)
                .findFirst()
                .orElseThrow();
    }

    private static boolean isRequest(Span span) {
        return span.getKind() == SpanKind.SPAN_KIND_SERVER;
    }

    private static List<Span> partsOf(Span whole) {
        return receiver.spans().stream()
                .filter(span -> span.getParentSpanId().equals(whole.getSpanId()))
                .toList();
    }

    @Test
    void aRequestGoesOnWithItsCallersTraceAndHasItsStatementsAsParts() throws Exception {
        send(1, QUESTION, "01");
        Span request = request(1);

        assertThat(OtlpReceiver.hex(request.getParentSpanId().toByteArray())).isEqualTo(CALLER);
        assertThat(request.getName()).isEqualTo("query");
        assertThat(request.getStatus().getCode()).isEqualTo(StatusCode.STATUS_CODE_UNSET);
        assertThat(OtlpReceiver.attributes(request))
                .containsEntry("graphql.operation.type", "query")
                .containsEntry("graphql.operation.name", "Operation")
                .containsEntry("http.request.method", "POST")
                .containsEntry("http.response.status_code", "200")
                .containsEntry("url.path", "/graphql")
                .containsEntry("url.scheme", "http")
                .containsEntry("network.protocol.version", "1.1")
                .containsEntry("server.address", "localhost")
                .containsEntry("server.port", String.valueOf(server.port()))
                .containsKey("tergeu.cost")
                .doesNotContainKey("error.type");

        List<Span> statements = partsOf(request);
        assertThat(statements)
                .hasSizeGreaterThanOrEqualTo(3)
                .allMatch(statement -> statement.getKind() == SpanKind.SPAN_KIND_CLIENT)
                .allMatch(statement -> statement.getTraceId().equals(request.getTraceId()))
                .allMatch(statement -> statement.getStartTimeUnixNano() >= request.getStartTimeUnixNano()
                        && statement.getEndTimeUnixNano() <= request.getEndTimeUnixNano());
        assertThat(statements).extracting(Span::getName).anyMatch(name -> name.matches("SELECT .*\\bmeasure\\b.*"));
        for (Span statement : statements) {
            assertThat(OtlpReceiver.attributes(statement))
                    .containsEntry("db.system.name", "postgresql")
                    .containsEntry("db.namespace", "traces")
                    .containsEntry("db.query.summary", statement.getName())
                    .containsEntry("server.port", String.valueOf(Databases.port()))
                    .containsKeys("db.query.text", "db.response.returned_rows", "server.address");
        }
        assertThat(receiver.of(trace(1)).toString()).doesNotContain(KEY);
        assertThat(receiver.resource())
                .containsEntry("service.name", "tergeu")
                .containsEntry("service.version", "0.1.0")
                .containsEntry("deployment.environment.name", "test");
    }

    @Test
    void anErrorIsMarkedWithItsCode() throws Exception {
        send(2, "{\"query\": \"{ incidents(first: 501) { nodes { key } } }\"}", "01");
        send(3, "{\"query\": \"{ nothing }\"}", "01");
        send(4, "{\"query\": \"" + " ".repeat(300_000) + "\"}", "01");

        assertThat(OtlpReceiver.attributes(request(2))).containsEntry("error.type", "INVALID_PAGE");
        assertThat(request(3).getName()).isEqualTo("GraphQL Operation");
        assertThat(OtlpReceiver.attributes(request(3))).containsEntry("error.type", "INVALID_DOCUMENT");
        assertThat(OtlpReceiver.attributes(request(4)))
                .containsEntry("error.type", "REQUEST_TOO_LARGE")
                .containsEntry("http.response.status_code", "413");
        for (int callersFault = 2; callersFault <= 4; callersFault++) {
            assertThat(request(callersFault).getStatus().getCode()).isEqualTo(StatusCode.STATUS_CODE_UNSET);
        }
    }

    @Test
    void whatTheServiceIsToBlameForIsAnErrorOfTheSpan() throws Exception {
        try (TableLock measures = TableLock.on("measure", Databases.of("traces"))) {
            send(5, MEASURES, "01");
        }

        assertThat(OtlpReceiver.attributes(request(5))).containsEntry("error.type", "TIMED_OUT");
        assertThat(request(5).getStatus().getCode()).isEqualTo(StatusCode.STATUS_CODE_ERROR);
        assertThat(partsOf(request(5))).anySatisfy(cancelled -> {
            assertThat(cancelled.getStatus().getCode()).isEqualTo(StatusCode.STATUS_CODE_ERROR);
            // The database's message can quote values.
            assertThat(cancelled.getStatus().getMessage()).isEmpty();
            assertThat(OtlpReceiver.attributes(cancelled))
                    .containsEntry("error.type", "57014")
                    .containsEntry("db.response.status_code", "57014");
        });
    }

    @Test
    void aFaultInTheLogNamesItsTrace() throws Exception {
        rename("measure", "measure_gone");
        try {
            send(6, MEASURES, "01");
        } finally {
            rename("measure_gone", "measure");
        }

        assertThat(OtlpReceiver.attributes(request(6))).containsEntry("error.type", "INTERNAL_ERROR");
        JsonNode fault = lines().stream()
                .filter(line -> line.path("message").asText().startsWith("fault "))
                .findFirst()
                .orElseThrow();
        assertThat(fault.path("mdc").path("traceId").asText()).isEqualTo(trace(6));
        assertThat(fault.path("mdc").path("spanId").asText())
                .isEqualTo(OtlpReceiver.hex(request(6).getSpanId().toByteArray()));
    }

    private static void rename(String table, String name) throws Exception {
        try (var connection = Databases.of("traces").getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("alter table " + table + " rename to " + name);
        }
    }

    private static List<JsonNode> lines() throws IOException {
        ObjectMapper json = new ObjectMapper();
        List<JsonNode> lines = new java.util.ArrayList<>();
        for (String line : Files.readAllLines(server.log())) {
            lines.add(json.readTree(line));
        }
        return lines;
    }

    /** The caller has decided for its trace, as the sampler that is set by default lets it. */
    @Test
    void aTraceThatIsNotSampledHasNoSpans() throws Exception {
        send(7, QUESTION, "00");
        send(8, QUESTION, "01");

        request(8);
        assertThat(receiver.of(trace(7))).isEmpty();
    }

    @Test
    void recordingReportsIsTracedWithWhatItWrites() {
        Wait.until(
                "the bundled reports are traced",
                () -> receiver.spans().stream().anyMatch(span -> span.getName().equals("record reports")));
        Span recording = receiver.spans().stream()
                .filter(span -> span.getName().equals("record reports"))
                .findFirst()
                .orElseThrow();

        assertThat(recording.getKind()).isEqualTo(SpanKind.SPAN_KIND_INTERNAL);
        assertThat(partsOf(recording)).extracting(Span::getName).anyMatch(name -> name.startsWith("INSERT report"));
    }

    @Test
    void anEndpointThatIsGoneIsLoggedInOneLineUntilItIsBack() throws Exception {
        OtlpReceiver gone = OtlpReceiver.start();
        gone.close();
        PackagedServer traced = PackagedServer.on(
                database,
                Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", gone.address(), "OTEL_BSP_SCHEDULE_DELAY", "50"),
                "quarkus.shutdown.delay=0S");
        try {
            traced.awaitReady();
            for (int request = 0; request < 3; request++) {
                traced.send(QUESTION);
                Wait.until("a failed attempt is logged", () -> log(traced).contains("Traces cannot be sent"));
            }
            traced.terminate();
            assertThat(traced.awaitEnd()).isTrue();
        } finally {
            traced.kill();
        }

        assertThat(log(traced).lines().filter(line -> line.matches(".*(WARN|ERROR|SEVERE|Exception|\\tat ).*")))
                .singleElement()
                .asString()
                .contains("Traces cannot be sent (", "): they are lost until the endpoint takes them");
    }

    private static String log(PackagedServer of) {
        try {
            return Files.readString(of.log());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Not even a class of it is there, so that nothing of it can be in the way of a request. */
    @Test
    void withoutAnEndpointNothingOfItIsLoaded() throws Exception {
        assumeFalse(Delivered.isExecutable(), "an executable loads no classes");
        Path classes = Path.of("target", "classes-untraced.log").toAbsolutePath();
        PackagedServer untraced = PackagedServer.on(
                database, Map.of("JAVA_TOOL_OPTIONS", "-Xlog:class+load:file=" + classes), "quarkus.shutdown.delay=0S");
        try {
            untraced.awaitReady();
            untraced.send(QUESTION, "traceparent", "00-" + trace(9) + "-" + CALLER + "-01");
            untraced.terminate();
            assertThat(untraced.awaitEnd()).isTrue();
        } finally {
            untraced.kill();
        }

        assertThat(Files.readString(classes))
                .contains("org.tergeu.tracing.Traces")
                .doesNotContain("io.opentelemetry.sdk.")
                .doesNotContain("io.opentelemetry.exporter.");
        assertThat(receiver.of(trace(9))).isEmpty();
    }
}
