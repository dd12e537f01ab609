package org.tergeu.site;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;

/**
 * A document as a page: {@code document} is its path below {@code docs}, {@code sections} what its headings begin, {@code groups} its links under
 * their headings, {@code pictures} the files that it shows.
 */
record Page(
        Path document, String title, String html, List<Section> sections, List<Group> groups, List<Picture> pictures) {

    private static final String MARKDOWN = ".md";

    /** The folder of decisions, whose page lists them. */
    static final String DECISIONS = "adr";

    /** What a heading begins, with its text up to the next heading. */
    record Section(int level, String anchor, String title, String text) {}

    /** Links to other documents under a heading. */
    record Group(String title, List<Target> links) {}

    /** A picture, from the folder of the documents, and its address among the pages; one from elsewhere in the repository moves to them. */
    record Picture(Path source) {

        static Picture of(Path document, String destination) {
            return new Picture(document.resolveSibling(destination).normalize());
        }

        String address() {
            return source.startsWith("..") ? "pictures/" + source.getFileName() : source.toString();
        }
    }

    /** A link to a document, and its address among the pages. */
    record Target(String title, String document) {

        String address() {
            return pageOf(document);
        }
    }

    static Page of(Path document, String markdown) {
        Markdown text = new Markdown(document);
        Node root = text.parse(markdown);
        Collector found = new Collector();
        root.accept(found);
        return new Page(
                document, found.title(), text.render(root), found.sections(), found.groups(), found.pictures(document));
    }

    /** The list of all decisions. */
    static Page ofDecisions(List<Page> decisions) {
        String list = decisions.stream()
                .map(decision ->
                        "- [" + decision.title() + "](" + decision.document().getFileName() + ")")
                .collect(Collectors.joining("\n"));
        return of(
                Path.of(DECISIONS, "index.md"), "# Decisions\n\nWhy it is as it is, one page each.\n\n" + list + "\n");
    }

    /** Where it is served, below the folder of the pages. */
    String address() {
        return pageOf(document.toString());
    }

    /** What leads from it to the folder of the pages. */
    String root() {
        return "../".repeat(document.getNameCount() - 1);
    }

    boolean isIndex() {
        return document.endsWith("index.md");
    }

    /** The documents of this folder that it links to, without those of decisions, which have a list of their own. */
    List<String> links() {
        return groups.stream()
                .flatMap(group -> group.links().stream())
                .map(Target::document)
                .filter(link -> !link.equals(DECISIONS))
                .toList();
    }

    static String pageOf(String document) {
        if (document.equals(DECISIONS)) {
            return DECISIONS + "/index.html";
        }
        return document.substring(0, document.length() - MARKDOWN.length()) + ".html";
    }

    static boolean isDocument(String address) {
        return (address.endsWith(MARKDOWN) || address.equals(DECISIONS)) && !address.contains(":");
    }

    /** Reads headings, links and pictures in the order of the document. */
    private static final class Collector extends AbstractVisitor {

        private final Anchors anchors = new Anchors();
        private final List<Section> sections = new ArrayList<>();
        private final List<Group> groups = new ArrayList<>();
        private final List<String> pictures = new ArrayList<>();

        @Override
        public void visit(Heading heading) {
            String title = Markdown.text(heading);
            StringBuilder text = new StringBuilder();
            for (Node next = heading.getNext(); next != null && !(next instanceof Heading); next = next.getNext()) {
                text.append(Markdown.text(next)).append(' ');
            }
            sections.add(new Section(
                    heading.getLevel(),
                    anchors.of(title),
                    title,
                    text.toString().replaceAll("\\s+", " ").strip()));
            groups.add(new Group(heading.getLevel() == 1 ? "" : title, new ArrayList<>()));
        }

        @Override
        public void visit(Link link) {
            if (isDocument(link.getDestination()) && !groups.isEmpty()) {
                groups.get(groups.size() - 1).links().add(new Target(Markdown.text(link), link.getDestination()));
            }
        }

        @Override
        public void visit(Image image) {
            pictures.add(image.getDestination());
        }

        String title() {
            return sections.get(0).title();
        }

        List<Section> sections() {
            return List.copyOf(sections);
        }

        List<Group> groups() {
            // What stands before the first group is the document's own text.
            return groups.stream()
                    .filter(group -> !group.title().isEmpty() && !group.links().isEmpty())
                    .toList();
        }

        List<Picture> pictures(Path document) {
            return pictures.stream()
                    .map(picture -> Picture.of(document, picture))
                    .toList();
        }
    }
}
