package org.tergeu.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The pages that the build makes of docs/*.md: all documents, every link, nothing that the policy of the pages forbids. */
class SiteTest {

    private static final Path DOCUMENTS = Path.of("docs");
    private static final long LARGEST_PICTURE = 75_000;
    private static final Path SITE = Path.of("target/classes/pages/docs");
    private static final Pattern LINK = Pattern.compile("(?:href|src)=\"([^\"]*)\"");
    private static final Pattern ID = Pattern.compile(" id=\"([^\"]*)\"");
    private static final Pattern COMMAND =
            Pattern.compile("(?m)^(?: {4})?\\$?((?:ops|bench|\\.ci)/[\\w./-]+|\\./[\\w-]+)(?=\\s|$)");
    private static final Pattern CODE_BLOCK = Pattern.compile("(?s)<pre[^>]*>(.*?)</pre>");

    /** Routes of the service that pages lead to beside files; the schema is made when it is asked for. */
    private static final Set<String> ROUTES = Set.of("graphql/schema.graphql");

    @Test
    void everyDocumentHasItsPage() throws IOException {
        assertThat(below(SITE, ".html"))
                .containsAll(below(DOCUMENTS, ".md").stream()
                        .map(document -> document.replaceAll("\\.md$", ".html"))
                        .toList());
    }

    @Test
    void everyLinkLeadsToAPageAndItsHeading() throws IOException {
        for (String page : below(SITE, ".html")) {
            assertThat(LINK.matcher(text(SITE.resolve(page)))
                            .results()
                            .map(link -> link.group(1))
                            .filter(link -> !link.matches("https?:.*"))
                            .filter(link -> !leadsSomewhere(SITE.resolve(page), link)))
                    .as("links of %s that lead nowhere", page)
                    .isEmpty();
        }
    }

    @Test
    void noPageNeedsWhatItsPolicyForbids() throws IOException {
        for (String page : below(SITE, ".html")) {
            assertThat(text(SITE.resolve(page)))
                    .as(page)
                    .contains("default-src 'none'; script-src 'self'; style-src 'self';")
                    .doesNotContain(
                            " style=", "<style", "<script>", " onclick=", "unsafe-inline", "src=\"http", "alt=\"\"")
                    .containsOnlyOnce("<h1")
                    .containsOnlyOnce("<main");
        }
    }

    @Test
    void everyScriptOfACommandIsThere() throws IOException {
        for (String page : below(SITE, ".html")) {
            assertThat(CODE_BLOCK
                            .matcher(text(SITE.resolve(page)).replaceAll("<[/]?code[^>]*>", ""))
                            .results()
                            .flatMap(block -> COMMAND.matcher(block.group(1)).results())
                            .map(command -> command.group(1))
                            .filter(command -> !Files.exists(Path.of(command))))
                    .as("commands of %s", page)
                    .isEmpty();
        }
    }

    @Test
    void picturesAreSmallAndHaveWordsInTheirPlace() throws IOException {
        List<String> pictures = below(DOCUMENTS, ".webp");
        String gallery = text(DOCUMENTS.resolve("gallery.md"));

        assertThat(pictures).hasSize(14).allSatisfy(picture -> {
            assertThat(Files.size(DOCUMENTS.resolve(picture))).as(picture).isLessThan(LARGEST_PICTURE);
            assertThat(gallery).containsPattern("!\\[[^\\]]{30,}\\]\\(" + Pattern.quote(picture) + "\\)");
        });
        assertThat(below(SITE, ".webp")).isEqualTo(pictures);
    }

    @Test
    void anchorsAreUniqueOnTheirPage() throws IOException {
        for (String page : below(SITE, ".html")) {
            assertThat(ids(SITE.resolve(page))).as(page).doesNotHaveDuplicates();
        }
    }

    private static boolean leadsSomewhere(Path page, String link) {
        String[] parts = link.replaceAll("\\?.*", "").split("#", 2);
        Path served = SITE.getParent().relativize(page.resolveSibling(parts[0]).normalize());
        if (ROUTES.contains(served.toString())) {
            return true;
        }
        Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
        Path file = Files.isDirectory(target) ? target.resolve("index.html") : target;
        return Files.exists(file) && (parts.length == 1 || ids(file).contains(parts[1]));
    }

    private static List<String> ids(Path page) {
        return ID.matcher(text(page)).results().map(id -> id.group(1)).toList();
    }

    private static List<String> below(Path folder, String ending) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .map(file -> folder.relativize(file).toString())
                    .sorted()
                    .collect(Collectors.toList());
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
