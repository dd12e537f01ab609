package org.tergeu.ops;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The workflows of GitHub run what everybody runs, and nothing that somebody else can change. */
class WorkflowTest {

    private static final Path FOLDER = Path.of(".github/workflows");

    private static List<JsonNode> steps() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(WorkflowTest::read)
                    .flatMap(workflow -> workflow.findValues("steps").stream())
                    .flatMap(steps ->
                            Stream.iterate(0, n -> n < steps.size(), n -> n + 1).map(steps::get))
                    .toList();
        }
    }

    private static JsonNode read(Path file) {
        try {
            return new YAMLMapper().readTree(file.toFile());
        } catch (IOException unreadable) {
            throw new AssertionError(file.toString(), unreadable);
        }
    }

    @Test
    void pinTheirActionsByCommit() throws IOException {
        List<String> actions = steps().stream()
                .filter(step -> step.has("uses"))
                .map(step -> step.get("uses").asText())
                .toList();

        assertThat(actions).isNotEmpty().allMatch(action -> action.matches("[\\w.-]+/[\\w./-]+@[0-9a-f]{40}"));
    }

    @Test
    void runTheCheckOfTheProject() throws IOException {
        assertThat(steps().stream().map(step -> step.path("run").asText()))
                .contains(".ci/run", "ops/reproducible")
                .anyMatch(run -> run.startsWith("ops/upgrade-check "))
                .anyMatch(run -> run.startsWith("node ops/licences.mjs "))
                .anyMatch(run -> run.startsWith("node ops/vulnerabilities.mjs "));
        for (String command :
                List.of(".ci/run", "ops/reproducible", "ops/upgrade-check", "ops/image/build", "ops/image/test")) {
            assertThat(Path.of(command)).isExecutable();
        }
    }
}
