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

/** A finding of the compiler or of Error Prone that is left alone has its reason beside it. */
class SuppressedWarningsTest {

    private static final Path MAIN = Path.of("src/main/java");
    private static final List<Path> TREES = List.of(MAIN, Path.of("src/test/java"), Path.of("bench/src"));
    private static final Pattern WITHOUT_REASON = Pattern.compile("@SuppressWarnings\\([^)]*\\)(?! // [A-Z].{15})");
    private static final Pattern EVERYTHING = Pattern.compile("@SuppressWarnings\\(\"all\"\\)");

    @Test
    void eachHasAReason() throws IOException {
        List<String> found = new ArrayList<>();
        for (Path tree : TREES) {
            try (Stream<Path> files = Files.walk(tree)) {
                for (Path file : files.filter(each -> each.toString().endsWith(".java"))
                        .filter(each -> !each.endsWith("SuppressedWarningsTest.java"))
                        .toList()) {
                    found.addAll(withoutReason(file.getFileName().toString(), Files.readString(file)));
                }
            }
        }

        assertThat(found).isEmpty();
    }

    /** Nulls are let through where rows and report files are read, and nowhere else (docs/adr/0080). */
    @Test
    void nullsAreLetThroughInTwoPlaces() throws IOException {
        try (Stream<Path> files = Files.walk(MAIN)) {
            assertThat(files.filter(file -> file.toString().endsWith(".java"))
                            .filter(SuppressedWarningsTest::letsNullsThrough)
                            .map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("Row.java", "Fields.java");
        }
        assertThat(Files.readString(Path.of("pom.xml")))
                .contains("-Xep:NullAway:ERROR -XepOpt:NullAway:AnnotatedPackages=org.tergeu ")
                .doesNotContain("Unannotated", "ExcludedClass");
    }

    @Test
    void oneWithoutAReasonIsFound() {
        String bare = "    @SuppressWarnings(\"unchecked\")\n    private Object units() {}\n";
        String hasty = "    @SuppressWarnings(\"unchecked\") // Safe.\n";
        String all = "    @SuppressWarnings(\"all\") // The field is declared as such a map.\n";
        String explained = "    @SuppressWarnings(\"unchecked\") // The field is declared as such a map.\n";

        assertThat(withoutReason("A", bare)).hasSize(1);
        assertThat(withoutReason("A", hasty)).hasSize(1);
        assertThat(withoutReason("A", all)).hasSize(1);
        assertThat(withoutReason("A", explained)).isEmpty();
    }

    private static boolean letsNullsThrough(Path file) {
        try {
            return Files.readString(file).contains("\"NullAway\"");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> withoutReason(String name, String text) {
        return text.lines()
                .filter(line -> WITHOUT_REASON.matcher(line).find()
                        || EVERYTHING.matcher(line).find())
                .map(line -> name + ": " + line.strip())
                .toList();
    }
}
