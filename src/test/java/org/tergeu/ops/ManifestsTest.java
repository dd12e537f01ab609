package org.tergeu.ops;

import static org.assertj.core.api.Assertions.assertThat;

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
import org.tergeu.testsupport.Node;

/** The manifests of {@code ops} fit their schemas, in which nothing unknown is allowed. */
class ManifestsTest {

    private static final Path COMPOSE = Path.of("ops/compose.yaml");
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
                .hasSize(2)
                .allMatch(line -> line.contains("${TERGEU_DATABASE_PASSWORD:?"));
        assertThat(compose.lines().filter(line -> line.contains("image: docker.io/")))
                .hasSize(2)
                .allMatch(line -> line.matches(".*@sha256:[0-9a-f]{64}"));
    }
}
