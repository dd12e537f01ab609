package org.tergeu;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Refusals are read by people who learned English at school: phrases that came up and puzzled them stay out. */
class PlainMessagesTest {

    private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern ODD = Pattern.compile(
            "\\b(is|are) no (?!longer )[a-z]|\\bno known\\b|\\bis none\\b|\\btells?\\b|as letter|not UTF-8|whoever",
            Pattern.CASE_INSENSITIVE);

    /** What is odd in any text, of a message or a description. */
    private static final Pattern ODD_ANYWHERE = Pattern.compile(
            "(?<!\\bthere )\\b(is|are) no (?!longer )[a-z]|(?<!\\bthere )\\bis none\\b(?! of)|\\ballowed(, once each,)? (is|are)\\b|, which are allowed",
            Pattern.CASE_INSENSITIVE);

    /** A verb that is not ours, in prose and in names: {@code told}, {@code toldTwice}, {@code ToldOutcome}, {@code AS_TOLD}. */
    private static final Pattern TOLD = Pattern.compile(
            "(?<![a-z])(?:un|re)?t(?:ell(?:s|ing|ings)?|old)(?![a-z])|(?:T|Unt|Ret)(?:ell(?:s|ing|ings)?|old)(?![a-z])"
                    + "|(?<![A-Z])(?:UN|RE)?T(?:ELL(?:S|ING|INGS)?|OLD)(?![A-Za-z])");

    /** Columns and functions that migrations have named so. */
    private static final Pattern OF_MIGRATIONS = Pattern.compile(
            "\\btell_places\\(|(organization|person|place)_(names|parents)_told\\b|@Column\\(name = \"telling\"\\)|\\b[abos]\\.telling\\b|\"named and (not )?told\"|select code, told from place\\b|\\bplace set told = (not told|false)\\b|\\bp\\.told\\b|, telling, (alike|false) from ");

    private static final List<String> OURS = List.of(
            "README.md",
            "CONTRIBUTING.md",
            "SECURITY.md",
            "docs",
            "schema/schema.graphql",
            "clients",
            "src",
            "ops",
            "bench/src");

    private static final Pattern TEXT =
            Pattern.compile("\\.(java|md|graphql|yaml|yml|properties|tsx?|mjs|js|css|html|json|txt|tsv|csv|sh|py|R)$");

    /** Bundles, licences, locks, and what migrations are made of: they are not ours, or are never changed. */
    private static final Pattern NOT_OURS = Pattern.compile(
            "/node_modules/|/db/migration/|/graphiql/assets/|/resources/explorer/|/META-INF/licenses/|/package-lock\\.json$");

    /** Where refusals of reports and of requests are written. */
    private static final List<String> ROOMS =
            List.of("intake", "graphql/access", "graphql/transport", "graphql/persisted", "graphql/limits");

    @Test
    void oddPhrasesAreFound() {
        assertThat(List.of(
                        "the body is no text",
                        "is none of these",
                        "tells nothing",
                        "the body is not UTF-8",
                        "whoever asks"))
                .allMatch(message -> ODD.matcher(message).find());
        assertThat(List.of("they are no numbers", "Allowed are 100", "a and b, which are allowed"))
                .allMatch(message -> ODD_ANYWHERE.matcher(message).find());
        assertThat(List.of("as told", "toldTwice", "ToldOutcome", "AS_TOLD", "retelling"))
                .allMatch(text -> TOLD.matcher(text).find());
        assertThat(List.of("At most 100 are allowed", "is no longer known", "The body is not valid UTF-8"))
                .noneMatch(message -> ODD.matcher(message).find()
                        || ODD_ANYWHERE.matcher(message).find()
                        || TOLD.matcher(message).find());
    }

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

    /** Things are reported, stated, returned, logged, named or distinguished. */
    @Test
    void nothingIsTold() throws IOException {
        List<Path> files = ours();
        List<String> found = new ArrayList<>();
        for (Path file : files) {
            OF_MIGRATIONS
                    .matcher(Files.readString(file))
                    .replaceAll("")
                    .lines()
                    .filter(line -> TOLD.matcher(line).find())
                    .forEach(line -> found.add(file + ": " + line.strip()));
        }

        assertThat(files).hasSizeGreaterThan(1000);
        assertThat(found).isEmpty();
    }

    private static List<Path> ours() throws IOException {
        List<Path> files = new ArrayList<>();
        for (String part : OURS) {
            try (Stream<Path> all = Files.walk(Path.of(part))) {
                all.filter(Files::isRegularFile)
                        .filter(file -> TEXT.matcher(file.toString()).find())
                        .filter(file -> !NOT_OURS.matcher(file.toString()).find())
                        .filter(file -> !file.endsWith(Path.of("PlainMessagesTest.java")))
                        .forEach(files::add);
            }
        }
        return files;
    }

    @Test
    void refusalsAreInPlainEnglish() throws IOException {
        for (String room : ROOMS) {
            assertNoneIs(ODD, room);
        }
    }

    @Test
    void messagesAndDescriptionsAreInPlainEnglish() throws IOException {
        assertNoneIs(ODD_ANYWHERE, "");
    }

    private static void assertNoneIs(Pattern odd, String room) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java/org/tergeu").resolve(room))) {
            List<String> messages = files.filter(file -> file.toString().endsWith(".java"))
                    .flatMap(PlainMessagesTest::messages)
                    .toList();

            assertThat(messages).as(room).isNotEmpty();
            assertThat(messages)
                    .filteredOn(message -> odd.matcher(message).find())
                    .as(room)
                    .isEmpty();
        }
    }
}
