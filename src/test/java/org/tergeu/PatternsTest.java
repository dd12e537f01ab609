package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Patterns read what anybody sends. The matcher of Java calls itself for each turn of a group that it may have to give back, so that a text of some thousand turns ends in a
 * stack overflow: groups are repeated possessively ({@code (…)*+}), or a number of times that is given.
 */
class PatternsTest {

    private static final Pattern LITERAL = Pattern.compile("\"(?:[^\"\\\\\\n]++|\\\\.)*+\"");
    private static final Pattern REPEATED_GROUP = Pattern.compile("(?<!\\\\)\\)(?:[*+]|\\{\\d+,\\d*\\})(?!\\+)");

    @Test
    void aGroupThatIsRepeatedIsFound() {
        assertThat(List.of("\"(a|b)*c\"", "\"(?:/[a-z]+)+\"", "\"(?:ab?){2,}\"", "\"(a)*?\""))
                .allMatch(PatternsTest::repeats);
        assertThat(List.of("\"(?:a|b)*+c\"", "\"(ab)++\"", "\"[a-z)]*\"", "\"(ab)?\"", "\"(?:x){2,3}+\"", "\"\\\\)*\""))
                .noneMatch(PatternsTest::repeats);
    }

    @Test
    void noPatternGivesGroupsBack() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            assertThat(files.filter(file -> file.toString().endsWith(".java")).flatMap(PatternsTest::repeating))
                    .isEmpty();
        }
    }

    private static Stream<String> repeating(Path file) {
        try {
            return Files.readString(file)
                    .lines()
                    .filter(line -> !line.strip().startsWith("*"))
                    .filter(PatternsTest::repeats)
                    .map(line -> file + ": " + line.strip());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean repeats(String line) {
        return LITERAL.matcher(line)
                .results()
                .anyMatch(literal -> REPEATED_GROUP.matcher(literal.group()).find());
    }
}
