package org.tergeu.ops;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tergeu.testsupport.Node;

/** The rules of dockerfilelint, and of hadolint the ones that it lacks. */
class DockerfilesTest {

    private static List<String> findings(Path... files) {
        String[] paths =
                Stream.of(files).map(file -> file.toAbsolutePath().toString()).toArray(String[]::new);
        return Node.run("dockerfiles.mjs", paths);
    }

    @Test
    void keepTheRules() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("src/main/docker"))) {
            Path[] dockerfiles = files.filter(
                            file -> file.getFileName().toString().startsWith("Dockerfile."))
                    .toArray(Path[]::new);

            assertThat(dockerfiles).hasSize(3);
            assertThat(findings(dockerfiles)).isEmpty();
        }
    }

    @Test
    void faultsAreFound(@TempDir Path folder) throws IOException {
        Path faulty = Files.writeString(folder.resolve("Dockerfile"), """
                FROM debian:latest
                RUN sudo apt-get update && apt-get install curl
                ADD a.txt b.txt
                WORKDIR here
                EXPOSE 99999
                USER nobody
                CMD java -jar x.jar
                CMD ["java"]
                """);

        assertThat(findings(faulty))
                .extracting(finding -> finding.split(" ")[1])
                .contains(
                        "latest_tag",
                        "sudo_usage",
                        "apt-get_recommends",
                        "invalid_port",
                        "DL3006",
                        "DL3020",
                        "DL3000",
                        "DL3025",
                        "DL3002",
                        "DL4003",
                        "DL3057");
    }
}
