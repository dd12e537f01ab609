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

/** Refusals are read by people who learned English at school: phrases that came up and puzzled them stay out. */
class PlainMessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ODD = Pattern.compile(
            "\\b(is|are) no (?!longer )[a-z]|\\bno known\\b|\\bis none\\b|Allowed are|\\btells?\\b|as letter|not UTF-8|whoever",
            Pattern.CASE_INSENSITIVE);

    /** Where refusals of reports and of requests are written. */
    private static final List<String> ROOMS =
            List.of("intake", "graphql/transport", "graphql/persisted", "graphql/limits");

    private static Stream<String> messages(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .filter(line ->
                            !line.strip().startsWith("*") && !line.strip().startsWith("/"))
                    .flatMap(line ->
                            LITERAL.matcher(line).results().map(found -> file.getFileName() + ": " + found.group(1)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void refusalsAreInPlainEnglish() throws IOException {
        for (String room : ROOMS) {
            try (Stream<Path> files =
                    Files.walk(Path.of("src/main/java/org/tergeu").resolve(room))) {
                List<String> messages = files.filter(file -> file.toString().endsWith(".java"))
                        .flatMap(PlainMessagesTest::messages)
                        .toList();

                assertThat(messages).as(room).isNotEmpty();
                assertThat(messages)
                        .filteredOn(message -> ODD.matcher(message).find())
                        .as(room)
                        .isEmpty();
            }
        }
    }
}
