package org.tergeu.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Writes the documents of {@code docs} as pages. The build runs it, so that what is served is what the repository says. The order of the pages is
 * that of the links in {@code index.md}; a document that it does not lead to fails the build.
 */
public final class Site {

    private static final String INDEX = "index.md";
    private static final int ENOUGH_FOR_CONTENTS = 4;

    private final Path sources;
    private final Path target;
    private final String template;

    private Site(Path sources, Path target, Path template) throws IOException {
        this.sources = sources;
        this.target = target;
        this.template = Files.readString(template);
    }

    /** Takes the folder of the documents, that of the pages, and the file around each page. */
    public static void main(String[] arguments) throws IOException {
        new Site(Path.of(arguments[0]), Path.of(arguments[1]), Path.of(arguments[2])).write();
    }

    private void write() throws IOException {
        Page index = read(Path.of(INDEX));
        List<Page> pages = new ArrayList<>(List.of(index));
        for (String link : index.links()) {
            pages.add(read(Path.of(link)));
        }
        List<Page> decisions = new ArrayList<>();
        for (Path decision : markdown(sources.resolve(Page.DECISIONS))) {
            decisions.add(read(decision));
        }
        refuseMissing(pages);
        pages.add(Page.ofDecisions(decisions));
        pages.addAll(decisions);
        for (Page page : pages) {
            write(page, index);
        }
        Files.writeString(target.resolve("search.json"), SearchIndex.of(pages));
    }

    private Page read(Path document) throws IOException {
        return Page.of(document, Files.readString(sources.resolve(document)));
    }

    private List<Path> markdown(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .map(sources::relativize)
                    .toList();
        }
    }

    private void refuseMissing(List<Page> pages) throws IOException {
        List<Path> missing = new ArrayList<>(markdown(sources));
        missing.removeAll(pages.stream().map(Page::document).toList());
        if (!missing.isEmpty()) {
            throw new IllegalStateException("docs/index.md has no link to " + missing);
        }
    }

    private void write(Page page, Page index) throws IOException {
        String root = page.root();
        Path file = target.resolve(page.address());
        Files.createDirectories(file.getParent());
        Files.writeString(
                file,
                template.replace("{{title}}", Html.escaped(page.title() + " · Tergeu docs"))
                        .replace("{{nav}}", navigation(page, index, root))
                        .replace("{{root}}", root)
                        .replace("{{content}}", withContents(page)));
        for (Page.Picture picture : page.pictures()) {
            Path source = sources.resolve(picture.source());
            if (!Files.exists(source)) {
                throw new IllegalStateException(
                        page.document() + " shows " + picture.source() + ", which is not there");
            }
            Path copy = target.resolve(picture.address());
            Files.createDirectories(copy.getParent());
            Files.write(copy, Files.readAllBytes(source));
        }
    }

    private static String navigation(Page page, Page index, String root) {
        return index.groups().stream()
                .map(group -> "<h2>" + Html.escaped(group.title()) + "</h2>\n<ul>\n"
                        + group.links().stream()
                                .map(link -> "<li><a href=\"" + root + link.address() + "\""
                                        + (link.address().equals(page.address()) ? " aria-current=\"page\"" : "") + ">"
                                        + Html.escaped(link.title()) + "</a></li>")
                                .collect(Collectors.joining("\n"))
                        + "\n</ul>")
                .collect(Collectors.joining("\n"));
    }

    private static String withContents(Page page) {
        List<Page.Section> sections =
                page.sections().stream().filter(section -> section.level() == 2).toList();
        int end = page.html().indexOf("</h1>") + "</h1>".length();
        if (sections.size() < ENOUGH_FOR_CONTENTS || page.isIndex()) {
            return page.html();
        }
        String contents = sections.stream()
                .map(section ->
                        "<li><a href=\"#" + section.anchor() + "\">" + Html.escaped(section.title()) + "</a></li>")
                .collect(Collectors.joining(
                        "\n",
                        "\n<nav class=\"contents\" aria-label=\"On this page\">\n<h2>On this page</h2>\n<ul>\n",
                        "\n</ul>\n</nav>\n"));
        return page.html().substring(0, end) + contents + page.html().substring(end);
    }
}
