package org.tergeu.ops;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The numbers of docs/architecture.md are counted from the sources. */
class NumbersTest {

    private static final String REPEATED = """
                int sum = 0;
                sum += 1;
                sum += 2;
                sum += 3;
                sum += 4;
                return sum;
            """;

    @TempDir
    Path folder;

    @Test
    void filesMethodsCirclesAndRepeatedPassagesAreCounted() throws Exception {
        write(
                "town.house",
                "House",
                "import town.garden.Garden;",
                "Garden garden; int rooms() {" + "\n" + REPEATED + "}");
        write(
                "town.garden",
                "Garden",
                "import town.house.House;",
                "House house; int trees() {" + "\n" + REPEATED + "}");
        write("town.garden", "Tree", "/* Alone: */", "int age() { return 1; } int height() { return 2; }");

        assertThat(numbers(folder))
                .contains("files 3", "methods 4", "packages 2", "files of the largest package 2 (town.garden)")
                .contains("packages in circles 2, the largest of 2", "files in circles 2, the largest of 2")
                .contains("pairs of repeated passages 1");
    }

    @Test
    void theSourcesOfTheServiceHaveNoPackagesInCircles() throws Exception {
        assertThat(numbers(Path.of("src/main/java"))).contains("packages in circles 0, the largest of 0");
    }

    private void write(String name, String type, String imports, String members) throws IOException {
        Path file =
                Files.createDirectories(folder.resolve(name.replace('.', '/'))).resolve(type + ".java");
        Files.writeString(
                file, "package " + name + ";\n" + imports + "\npublic class " + type + " {\n" + members + "\n}\n");
    }

    private static List<String> numbers(Path sources) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "ops/Numbers.java",
                        sources.toString())
                .redirectErrorStream(true)
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), UTF_8);
        assertThat(process.waitFor()).as(printed).isZero();
        return printed.lines().toList();
    }
}
