package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.tergeu.platform.database.FreePort;
import org.tergeu.testsupport.Delivered;

/** A wrong setting ends the start of the delivered service with one line, wherever it comes from, before anything else is begun. */
class PackagedSettingsIT {

    private record FailedStart(int status, String said) {}

    private static FailedStart start(Map<String, String> variables, String... properties) throws Exception {
        ProcessBuilder builder = new ProcessBuilder(Delivered.command(List.of(properties))).redirectErrorStream(true);
        builder.environment().putAll(variables);
        Process process = builder.start();
        try {
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
            return new FailedStart(process.exitValue(), said);
        } catch (IOException | InterruptedException e) {
            throw new AssertionError(e);
        } finally {
            process.destroyForcibly();
        }
    }

    @Test
    void ofThePortAndTheAddressOfTheDatabase() throws Exception {
        assertThat(start(
                        Map.of(),
                        "quarkus.http.port=99999",
                        "quarkus.datasource.reactive.url=jdbc:postgresql://db/tergeu"))
                .isEqualTo(new FailedStart(
                        1,
                        "quarkus.datasource.reactive.url is 'jdbc:postgresql://db/tergeu'. Allowed: postgresql://host:port/database, several with commas between."
                                + " quarkus.http.port is '99999'. Allowed: 0 to 65535.\n"));
    }

    /** Of what Quarkus would check with pages or several lines. */
    @Test
    void ofOriginsAndOfTheLevelOfTheLog() throws Exception {
        assertThat(start(
                        Map.of("QUARKUS_LOG_LEVEL", "LOUD"),
                        "quarkus.http.cors.origins=/[/",
                        "quarkus.log.category.\"org.tergeu\".level=QUIET",
                        "quarkus.http.proxy.proxy-address-forwarding=always"))
                .satisfies(end -> assertThat(end.status()).isEqualTo(1))
                .satisfies(end -> assertThat(end.said().lines())
                        .singleElement()
                        .asString()
                        .startsWith("quarkus.http.cors.origins is '/[/'. Allowed: *, origins such as")
                        .contains(
                                " quarkus.http.proxy.proxy-address-forwarding is 'always'. Allowed: true or false;",
                                " quarkus.log.level is 'LOUD'. Allowed: OFF,",
                                " quarkus.log.category.\"org.tergeu\".level is 'QUIET'. Allowed: inherit, OFF,"));
    }

    @Test
    void ofVariables() throws Exception {
        assertThat(start(Map.of("TERGEU_LIMITS_DEPTH", "deep", "TERGEU_REPORTS_FOLDER", "/not/there")))
                .isEqualTo(new FailedStart(
                        1,
                        "tergeu.reports.folder is '/not/there'. Allowed: the path of a folder that exists and can be read."
                                + " tergeu.limits.depth is 'deep'. Allowed: 1 to 2147483647.\n"));
    }

    /** A typo in the name of a secret must not start an empty embedded database. */
    @Test
    void ofVariablesThatAreEmpty() throws Exception {
        assertThat(start(Map.of(
                        "QUARKUS_DATASOURCE_REACTIVE_URL", "",
                        "TERGEU_MIGRATION", "",
                        "QUARKUS_HTTP_PORT", "",
                        "TERGEU_REPORTS_FOLDER", "")))
                .isEqualTo(new FailedStart(
                        1,
                        "quarkus.datasource.reactive.url is empty. Allowed: postgresql://host:port/database, several with commas between; leave it out for the embedded database."
                                + " tergeu.migration is empty. Allowed: start or refuse or only; leave it out for start."
                                + " quarkus.http.port is empty. Allowed: 0 to 65535; leave it out for 8080.\n"));
    }

    @Test
    void ofWhatQuarkusAloneKnows() throws Exception {
        assumeFalse(Delivered.isExecutable(), "An executable has Quarkus check them, with lines of its own");
        FailedStart end = start(
                Map.of("QUARKUS_HTTP_LIMITS_MAX_BODY_SIZE", "10X", "QUARKUS_THREAD_POOL_MAX_THREADS", "many"),
                "quarkus.datasource.reactive.url=postgresql://localhost:1/tergeu");

        assertThat(end.status()).isEqualTo(1);
        assertThat(end.said().lines())
                .singleElement()
                .asString()
                .startsWith("quarkus.http.limits.max-body-size is '10X'. Quarkus refuses it: ")
                .contains(" quarkus.thread-pool.max-threads is 'many'. Quarkus refuses it: ");
    }

    @Test
    void ofAMisspeltName() throws Exception {
        assertThat(start(Map.of("TERGEU_HTTP_MAXAGE", "60S"), "tergeu.reports.foldr=/tmp"))
                .isEqualTo(
                        new FailedStart(
                                1,
                                "tergeu.reports.foldr is not a setting. Allowed: tergeu.reports.folder, tergeu.reports.watch, tergeu.reports.quiet, tergeu.reports.file-size, tergeu.reports.bundled."
                                        + " TERGEU_HTTP_MAXAGE is not a setting. Allowed: TERGEU_HTTP_MAX_AGE, TERGEU_HTTP_CONFORMANCE.\n"));
    }

    @Test
    void ofAPortThatAnotherProcessHas() throws Exception {
        try (ServerSocket taken = new ServerSocket(0)) {
            assertThat(start(
                            Map.of("QUARKUS_MANAGEMENT_PORT", String.valueOf(taken.getLocalPort())),
                            "quarkus.http.port=0"))
                    .isEqualTo(new FailedStart(
                            1,
                            "The service cannot listen at 0.0.0.0:" + taken.getLocalPort()
                                    + " (Address already in use). Allowed: for quarkus.management.host an address of this machine,"
                                    + " for quarkus.management.port a port that no other process listens at.\n"));
        }
    }

    @Test
    void ofACertificateThatIsNone() throws Exception {
        FailedStart end = start(
                Map.of(),
                "quarkus.http.ssl.certificate.files=pom.xml",
                "quarkus.http.ssl.certificate.key-files=pom.xml");

        assertThat(end.status()).isEqualTo(1);
        assertThat(end.said().lines())
                .singleElement()
                .asString()
                .startsWith(
                        "quarkus.http.ssl.certificate.files is 'pom.xml' and quarkus.http.ssl.certificate.key-files is 'pom.xml': ")
                .endsWith(". Allowed: a certificate and its own key, of RSA or EC, both in PEM.");
    }

    @Test
    void ofOnePortForTwoListeners() throws Exception {
        int port = FreePort.find();

        assertThat(start(Map.of(), "quarkus.http.port=" + port, "quarkus.management.port=" + port))
                .isEqualTo(new FailedStart(
                        1, "quarkus.management.port is the port of quarkus.http.port. Allowed: another one.\n"));
    }

    /** OpenTelemetry has many settings of its own, which it checks itself. */
    @Test
    void ofTraces() throws Exception {
        FailedStart end = start(
                Map.of("OTEL_EXPORTER_OTLP_ENDPOINT", "http://localhost:1", "OTEL_BSP_SCHEDULE_DELAY", "soon"),
                "quarkus.http.port=0",
                "quarkus.management.port=0",
                "quarkus.datasource.reactive.url=postgresql://localhost:1/tergeu");

        assertThat(end.status()).isEqualTo(1);
        assertThat(end.said().lines())
                .singleElement()
                .asString()
                .startsWith("Traces cannot be sent: Invalid duration property otel.bsp.schedule.delay=soon.");
    }
}
