package org.tergeu.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.InstalledPostgres;
import org.tergeu.testsupport.Node;

/** The manifests of {@code ops} fit their schemas, in which nothing unknown is allowed. */
class ManifestsTest {

    private static final Path COMPOSE = Path.of("ops/compose.yaml");
    private static final Path OWNER = Path.of("ops/compose/database.sh");
    private static final Path PROXY = Path.of("ops/compose/nginx.conf");
    /** What PostgreSQL allows where nobody has said otherwise, and what of that it keeps for superusers. */
    private static final int USUAL = 100;

    private static final int RESERVED = 3;
    /** Migrations go by JDBC; a watched server is asked over one of its own. */
    private static final int BESIDE_POOLS = 2;

    private static final Path BASE = Path.of("ops/kubernetes/base");
    /** What kustomize makes of a folder; it refuses unknown fields of its own files itself. */
    private static final String RENDER = "kubectl kustomize ";

    @TempDir
    Path folder;

    private String rendered(Path kustomization) throws IOException, InterruptedException {
        Assumptions.assumeTrue(isThere("kubectl"), "kubectl, which has kustomize, is not on the PATH");
        Process process = new ProcessBuilder("sh", "-c", RENDER + kustomization)
                .redirectErrorStream(true)
                .start();
        String text = new String(process.getInputStream().readAllBytes());
        assertThat(process.waitFor(1, TimeUnit.MINUTES)).isTrue();
        assertThat(process.exitValue()).as(text).isZero();
        return text;
    }

    private static boolean isThere(String program) throws IOException, InterruptedException {
        return new ProcessBuilder("sh", "-c", "command -v " + program).start().waitFor() == 0;
    }

    private List<String> findings(String script, String text) throws IOException {
        Path file = Files.writeString(folder.resolve("checked.yaml"), text);
        return Node.run(script, file.toAbsolutePath().toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"ops/kubernetes/base", "ops/kubernetes/overlays/production"})
    void ofKubernetesFitItsTypes(Path kustomization) throws Exception {
        List<String> findings = findings("manifests.mjs", rendered(kustomization));

        assertThat(findings).hasSize(1);
        assertThat(findings.get(0))
                .startsWith("checked ")
                .contains("Job/tergeu-migration", "Deployment/tergeu", "PodDisruptionBudget/tergeu", "Service/tergeu")
                .contains("HorizontalPodAutoscaler/tergeu", "NetworkPolicy/tergeu");
    }

    @Test
    void ofKubernetesWithFaultsAreRefused() throws Exception {
        String faulty = rendered(BASE)
                .replace("maxSurge: 1", "maxSurge: 1\n      maxSurged: 1")
                .replace("readOnlyRootFilesystem", "readOnlyRootFileSystem")
                .replace("periodSeconds: 2\n", "periodSeconds: two\n");

        assertThat(findings("manifests.mjs", faulty))
                .anyMatch(line ->
                        line.startsWith("Deployment/tergeu ") && line.contains("'\"maxSurged\"' does not exist"))
                .anyMatch(line -> line.startsWith("Job/tergeu-migration ") && line.contains("readOnlyRootFileSystem"))
                .anyMatch(line ->
                        line.startsWith("Deployment/tergeu ") && line.contains("periodSeconds must be integer"));
    }

    @Test
    void ofComposeFitTheSpecification() throws IOException {
        assertThat(findings("compose.mjs", Files.readString(COMPOSE)))
                .containsExactly("checked database, migration, service, proxy");
    }

    @Test
    void ofComposeWithFaultsAreRefused() throws IOException {
        String faulty = Files.readString(COMPOSE)
                .replace("  read_only: true", "  readonly: true")
                .replace("interval: 5s", "interval: 5");

        assertThat(findings("compose.mjs", faulty))
                .anyMatch(line -> line.startsWith("/services/service ") && line.contains("readonly"))
                .anyMatch(line -> line.startsWith("/services/database/healthcheck/interval "));
    }

    private static List<JsonNode> documents(String yaml) throws IOException {
        try (MappingIterator<JsonNode> read =
                new YAMLMapper().readerFor(JsonNode.class).readValues(yaml)) {
            return read.readAll();
        }
    }

    private static JsonNode ofKind(List<JsonNode> documents, String kind) {
        return documents.stream()
                .filter(document -> document.path("kind").asText().equals(kind))
                .findFirst()
                .orElseThrow();
    }

    /** What a server may have open: two pools, and what stands beside them. */
    private static int connections(JsonNode settings) {
        return 2 * settings.path("QUARKUS_DATASOURCE_REACTIVE_MAX_SIZE").asInt() + BESIDE_POOLS;
    }

    /** All servers that may be there at once, and a migration, find connections in the database that the manifests ask for. */
    @ParameterizedTest
    @ValueSource(strings = {"ops/kubernetes/base", "ops/kubernetes/overlays/production"})
    void ofKubernetesTakeNoMoreConnectionsThanTheDatabaseHas(Path kustomization) throws Exception {
        List<JsonNode> documents = documents(rendered(kustomization));
        JsonNode scaling = ofKind(documents, "HorizontalPodAutoscaler");
        int granted =
                scaling.at("/metadata/annotations/tergeu~1max-connections").asInt() - RESERVED;
        int servers = scaling.at("/spec/maxReplicas").asInt()
                + ofKind(documents, "Deployment")
                        .at("/spec/strategy/rollingUpdate/maxSurge")
                        .asInt();
        int each = connections(ofKind(documents, "ConfigMap").path("data"));

        assertThat(each).isGreaterThan(BESIDE_POOLS);
        assertThat((servers + 1) * each)
                .as("%d servers and a migration with %d connections each", servers, each)
                .isLessThanOrEqualTo(granted)
                .as("as many servers as can be")
                .isGreaterThan(granted - each);
    }

    @Test
    void ofComposeTakeNoMoreConnectionsThanTheDatabaseHas() throws IOException {
        JsonNode services = documents(Files.readString(COMPOSE)).get(0).path("services");
        int servers = services.at("/service/deploy/replicas").asInt();
        int each = connections(documents(Files.readString(COMPOSE)).get(0).at("/x-service/environment"));

        assertThat(servers).isPositive();
        assertThat(each).isGreaterThan(BESIDE_POOLS);
        assertThat((servers + 1) * each).isLessThanOrEqualTo(USUAL - RESERVED);
    }

    /** The service has no use for what a superuser may do. */
    @Test
    void ofComposeMakeAnOwnerOfTheDatabaseThatIsNoSuperuser() throws Exception {
        JsonNode database = documents(Files.readString(COMPOSE)).get(0).at("/services/database");
        assertThat(database.path("volumes").toString())
                .contains("./compose/database.sh:/docker-entrypoint-initdb.d/database.sh:ro");
        assertThat(OWNER).isExecutable();
        Assumptions.assumeTrue(InstalledPostgres.isThere(), "PostgreSQL and its tools are not installed");
        InstalledPostgres postgres = InstalledPostgres.start();
        try {
            postgres.run("psql -d postgres -c \"create database tergeu\" -c \"alter role postgres password 'it'\"");

            postgres.run("export POSTGRES_DB=tergeu TERGEU_DATABASE_PASSWORD=\"it's\"\n" + Files.readString(OWNER));

            assertThat(
                            postgres.query(
                                    "tergeu",
                                    "select rolsuper, rolcanlogin, rolpassword like 'SCRAM%' from pg_authid where rolname = 'tergeu'"))
                    .isEqualTo("f|t|t");
            assertThat(postgres.query("tergeu", "select datdba::regrole from pg_database where datname = 'tergeu'"))
                    .isEqualTo("tergeu");
            assertThat(postgres.query("tergeu", "select rolpassword is null from pg_authid where rolname = 'postgres'"))
                    .isEqualTo("t");
        } finally {
            postgres.stop();
        }
    }

    /** What a proxy keeps of an import, or refuses, the service never sees. */
    @Test
    void theProxyLetsImportsAndDownloadsThrough() throws Exception {
        String proxy = Files.readString(PROXY);

        assertThat(location(proxy, "= /import"))
                .contains("client_max_body_size 0;", "proxy_request_buffering off;", "proxy_buffering off;")
                .contains("proxy_read_timeout 10m;", "proxy_next_upstream off;")
                .doesNotContain("proxy_cache");
        assertThat(location(proxy, "/download/"))
                .contains("proxy_buffering off;")
                .doesNotContain("proxy_cache");
        assertThat(location(proxy, "/")).contains("proxy_cache answers;");
        Assumptions.assumeTrue(isThere("nginx"), "nginx is not on the PATH");
        // The check makes its folders and a file, which can be somebody else's in the machine's /tmp.
        Path own = Files.createDirectories(Path.of("target/nginx")).toAbsolutePath();
        Path configuration = Files.writeString(
                own.resolve("nginx.conf"),
                proxy.replace("/tmp/", own + "/").replace("/dev/stderr", own + "/error.log"));
        Process check = new ProcessBuilder("nginx", "-t", "-c", configuration.toString())
                .redirectErrorStream(true)
                .start();
        assertThat(new String(check.getInputStream().readAllBytes())).contains("test is successful");
        assertThat(check.waitFor(1, TimeUnit.MINUTES)).isTrue();
    }

    private static String location(String proxy, String path) {
        int begin = proxy.indexOf("location " + path + " {");
        assertThat(begin).as(path).isPositive();
        return proxy.substring(begin, proxy.indexOf("\n        }", begin));
    }

    /** An upload waits on a disk for its import, and not in the memory of which the server has so little. */
    @Test
    void uploadsHaveADisk() throws Exception {
        JsonNode temporary = ofKind(documents(rendered(BASE)), "Deployment").at("/spec/template/spec/volumes/0");
        JsonNode service = documents(Files.readString(COMPOSE)).get(0).at("/services/service");

        assertThat(temporary.path("name").asText()).isEqualTo("temporary");
        assertThat(temporary.path("emptyDir").has("medium")).isFalse();
        assertThat(temporary.at("/emptyDir/sizeLimit").asText()).isEqualTo("2Gi");
        assertThat(service.path("volumes")).hasToString("[\"/tmp\"]");
        assertThat(service.path("tmpfs")).isEmpty();
    }

    /** Passwords come by reference alone, servers never migrate, and every base is pinned. */
    @Test
    void keepSecretsOutAndRollSafely() throws Exception {
        String kubernetes = rendered(BASE);
        String compose = Files.readString(COMPOSE);

        assertThat(kubernetes).doesNotContain("kind: Secret").contains("TERGEU_MIGRATION: refuse");
        assertThat(kubernetes.split("name: QUARKUS_DATASOURCE_PASSWORD\n", -1))
                .hasSize(3)
                .satisfies(parts -> assertThat(List.of(parts).subList(1, 3))
                        .allMatch(part -> part.stripLeading().startsWith("valueFrom:")));
        assertThat(compose.lines().filter(line -> line.contains("PASSWORD:")))
                .hasSize(3)
                .allMatch(line -> line.contains("${TERGEU_DATABASE_PASSWORD:?"));
        assertThat(compose.lines().filter(line -> line.contains("image: docker.io/")))
                .hasSize(2)
                .allMatch(line -> line.matches(".*@sha256:[0-9a-f]{64}"));
    }
}
