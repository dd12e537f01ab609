package org.tergeu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A decision is one short page with a number of its own, and says whether it still stands. */
class DecisionsTest {

    private static final Path FOLDER = Path.of("docs/adr");
    private static final int MOST_WORDS = 400;
    private static final String STATUS = "**Status.** ";
    private static final Pattern STANDS = Pattern.compile(
            "\\*\\*Status\\.\\*\\* Accepted on \\d{4}-\\d{2}-\\d{2}(?:; (?:amended|superseded) by \\[\\d+\\]\\(\\d{4}-[^)]+\\.md\\)(?:, \\[\\d+\\]\\(\\d{4}-[^)]+\\.md\\))*)?\\.");

    @Test
    void eachSaysWhetherItStands() throws IOException {
        assertThat(those(text -> !saysWhetherItStands(text))).isEmpty();
    }

    @Test
    void oneThatSaysNothingOrNoDayOrIsLongIsFound() {
        String accepted = "# 1. One\n\n**Status.** Accepted on 2026-11-29.\n";

        assertThat(saysWhetherItStands(accepted)).isTrue();
        assertThat(saysWhetherItStands(accepted.replace(".\n", "; superseded by [2](0002-two.md).\n")))
                .isTrue();
        assertThat(saysWhetherItStands(accepted + accepted)).isFalse();
        assertThat(saysWhetherItStands("# 1. One\n")).isFalse();
        assertThat(saysWhetherItStands("# 1. One\n\n**Status.** Accepted.\n")).isFalse();
        assertThat(words(accepted)).isEqualTo(3);
        assertThat(words("a word ".repeat(MOST_WORDS / 2) + "more")).isGreaterThan(MOST_WORDS);
        assertThat(hasNumber("0001", accepted)).isTrue();
        assertThat(hasNumber("0012", accepted)).isFalse();
    }

    private static boolean saysWhetherItStands(String text) {
        return text.lines().filter(line -> STANDS.matcher(line).matches()).count() == 1;
    }

    private static boolean hasNumber(String number, String text) {
        return text.startsWith("# " + Integer.parseInt(number) + ". ");
    }

    @Test
    void eachIsShort() throws IOException {
        assertThat(those(text -> words(text) > MOST_WORDS)).isEmpty();
    }

    private static long words(String text) {
        return text.lines()
                .filter(line -> !line.startsWith(STATUS))
                .flatMap(line -> Stream.of(line.strip().split("\\s+")))
                .filter(word -> !word.isEmpty())
                .count();
    }

    @Test
    void eachHasTheNumberOfItsFile() throws IOException {
        List<String> numbers =
                all().map(file -> file.getFileName().toString().substring(0, 4)).toList();

        assertThat(numbers).isNotEmpty().doesNotHaveDuplicates();
        for (Path file : all().toList()) {
            String number = file.getFileName().toString().substring(0, 4);
            assertThat(hasNumber(number, Files.readString(file)))
                    .as("%s starts with its number", file)
                    .isTrue();
        }
    }

    private static List<Path> those(Predicate<String> offend) throws IOException {
        return all().filter(file -> offend.test(text(file))).toList();
    }

    private static Stream<Path> all() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.sorted().toList().stream();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new AssertionError(file.toString(), e);
        }
    }
}
