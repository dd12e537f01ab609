package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Refusals are read by people who learned English at school: phrases that came up and puzzled them stay out. */
class PlainMessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ODD = Pattern.compile(
            "\\b(is|are) no (?!longer )[a-z]|\\bno known\\b|\\bis none\\b|Allowed are|\\btells?\\b|as letter|not UTF-8|whoever",
            Pattern.CASE_INSENSITIVE);

    private static final Path SCHEMA = Path.of("schema/schema.graphql");
    private static final Pattern TELLS =
            Pattern.compile(".{0,30}\\b(tells?|told|tellings?)\\b.{0,30}", Pattern.CASE_INSENSITIVE);
    private static final Pattern NO_PROSE = Pattern.compile("```.*?```|`[^`\n]*`|\\]\\([^)]*\\)", Pattern.DOTALL);

    /** Where refusals of reports and of requests are written. */
    private static final List<String> ROOMS =
            List.of("intake", "graphql/access", "graphql/transport", "graphql/persisted", "graphql/limits");

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

    /** What reports say is said or reported; what is read is the schema, and the pages without their code and their links. */
    @Test
    void descriptionsAndPagesReportAndTellNothing() throws IOException {
        Map<Path, String> texts = new TreeMap<>();
        for (Path page : pages()) {
            texts.put(page, NO_PROSE.matcher(Files.readString(page)).replaceAll(""));
        }
        texts.put(
                SCHEMA,
                Files.readAllLines(SCHEMA).stream()
                        .filter(line -> line.strip().startsWith("\""))
                        .collect(Collectors.joining("\n")));

        assertThat(texts).hasSizeGreaterThan(20);
        texts.forEach((page, text) -> assertThat(TELLS.matcher(text).results().map(found -> found.group()))
                .as(page.toString())
                .isEmpty());
    }

    private static List<Path> pages() throws IOException {
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            return Stream.concat(docs, Stream.of(Path.of("README.md"), Path.of("CONTRIBUTING.md")))
                    .filter(file -> file.toString().endsWith(".md"))
                    .toList();
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
