package org.tergeu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the documents name is there: files that they link to or cite, headings of links, and tests. */
class CitedPathsTest {

    private static final Pattern CODE_BLOCK = Pattern.compile("(?ms)^```.*?^```$");
    private static final Pattern LINK = Pattern.compile("\\]\\(([^)\\s]+)\\)");
    private static final Pattern CODE = Pattern.compile("`([^`\\n]+)`");
    /** Below these folders nothing is made by a build, so that what is cited there has to be committed. */
    private static final Pattern PATH =
            Pattern.compile("(?:src|docs|ops|schema|\\.ci|\\.github|\\.mvn|bench/src)/[\\w./-]*\\w");

    private static final Pattern TEST = Pattern.compile("[A-Z]\\w+(?:IT|Test)");
    private static final Pattern HEADING = Pattern.compile("(?m)^#+ (.*)$");

    @Test
    void everyLinkAndPathAndTestIsThere() throws IOException {
        Set<String> classes = classes();
        List<String> missing = new ArrayList<>();
        for (Path document : documents()) {
            missing.addAll(missing(document, Files.readString(document), classes));
        }

        assertThat(missing).isEmpty();
    }

    @Test
    void findsWhatIsMissing() {
        String document = """
                [gone](gone.md), [here](README.md), [elsewhere](https://example.org/), [no heading](README.md#nowhere),
                `docs/gone.md`, `docs/adr`, `GoneIT`, `CitedPathsTest`, `bench/results/SIZE.md`
                """;

        assertThat(missing(Path.of("x.md"), document, Set.of("CitedPathsTest")))
                .containsExactlyInAnyOrder(
                        "x.md: gone.md", "x.md: README.md#nowhere", "x.md: docs/gone.md", "x.md: GoneIT");
    }

    private static List<Path> documents() throws IOException {
        List<Path> documents = new ArrayList<>(List.of(
                Path.of("README.md"), Path.of("CONTRIBUTING.md"), Path.of("SECURITY.md"), Path.of("bench/README.md")));
        try (Stream<Path> docs = Files.walk(Path.of("docs"))) {
            docs.filter(file -> file.toString().endsWith(".md")).sorted().forEach(documents::add);
        }
        return documents;
    }

    private static Set<String> classes() throws IOException {
        try (Stream<Path> main = Files.walk(Path.of("src"));
                Stream<Path> bench = Files.walk(Path.of("bench/src"))) {
            return Stream.concat(main, bench)
                    .map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }

    private static List<String> missing(Path document, String text, Set<String> classes) {
        String prose = CODE_BLOCK.matcher(text).replaceAll("");
        Path folder = document.getParent() == null ? Path.of("") : document.getParent();
        Stream<String> links = LINK.matcher(prose)
                .results()
                .map(found -> found.group(1))
                .filter(link -> !link.matches("(?:https?|mailto):.*"))
                .filter(link -> !leadsSomewhere(document, folder, link));
        List<String> code = CODE.matcher(prose)
                .results()
                .map(found -> found.group(1).strip())
                .toList();
        Stream<String> paths = code.stream()
                .flatMap(piece -> PATH.matcher(piece).results().limit(1).filter(found -> found.start() == 0))
                .map(MatchResult::group)
                .filter(path -> !Files.exists(Path.of(path)));
        Stream<String> tests =
                code.stream().filter(piece -> TEST.matcher(piece).matches()).filter(name -> !classes.contains(name));
        return Stream.of(links, paths, tests)
                .flatMap(all -> all)
                .map(cited -> document + ": " + cited)
                .toList();
    }

    private static boolean leadsSomewhere(Path document, Path folder, String link) {
        String[] parts = link.split("#", 2);
        Path file = parts[0].isEmpty() ? document : folder.resolve(parts[0]).normalize();
        return Files.exists(file) && (parts.length == 1 || anchors(file).contains(parts[1]));
    }

    /** As GitHub makes them of headings. */
    private static Set<String> anchors(Path file) {
        try {
            return HEADING.matcher(Files.readString(file))
                    .results()
                    .map(found -> found.group(1)
                            .toLowerCase(Locale.ROOT)
                            .replaceAll("[^\\p{L}\\p{N} _-]", "")
                            .replace(' ', '-'))
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
