package org.tergeu.site;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.html.HtmlWriter;

/** Markdown as the documents have it, and what becomes of it on a page: links between pages, queries to open, pictures of figures. */
final class Markdown {

    private static final List<Extension> EXTENSIONS = List.of(TablesExtension.create());
    private static final Parser PARSER = Parser.builder().extensions(EXTENSIONS).build();

    private static final String SCHEMA = "schema/schema.graphql";

    private final Anchors anchors = new Anchors();
    private final Path document;
    private final String root;
    private final HtmlRenderer renderer;

    Markdown(Path document) {
        this.document = document;
        root = "../".repeat(document.getNameCount());
        renderer = HtmlRenderer.builder()
                .extensions(EXTENSIONS)
                .escapeHtml(true)
                .attributeProviderFactory(context -> this::attributes)
                .nodeRendererFactory(Blocks::new)
                .build();
    }

    Node parse(String markdown) {
        return PARSER.parse(markdown);
    }

    String render(Node document) {
        // A table is wider than a phone: it scrolls by itself, also by keyboard.
        return renderer.render(document)
                .replace(
                        "<table>", "<div class=\"scroll\" tabindex=\"0\" role=\"group\" aria-label=\"Table\">\n<table>")
                .replace("</table>", "</table>\n</div>");
    }

    /** The words of a node, those of code too. */
    static String text(Node node) {
        StringBuilder text = new StringBuilder();
        node.accept(new Words(text));
        return text.toString();
    }

    private void attributes(Node node, String tag, Map<String, String> attributes) {
        if (node instanceof Heading heading) {
            attributes.put("id", anchors.of(text(heading)));
        } else if (node instanceof Link link && tag.equals("a")) {
            attributes.put("href", addressed(link.getDestination()));
        } else if (node instanceof Image image) {
            attributes.put(
                    "src",
                    "../".repeat(document.getNameCount() - 1)
                            + Page.Picture.of(document, image.getDestination()).address());
            attributes.put("loading", "lazy");
        } else if (tag.equals("pre")) {
            attributes.put("tabindex", "0"); // a long line scrolls, also by keyboard
        }
    }

    /** A document's page in place of the document, the served schema in place of the file. */
    private String addressed(String destination) {
        String[] parts = destination.split("#", 2);
        if (Page.isDocument(parts[0])) {
            return Page.pageOf(parts[0]) + (parts.length == 2 ? "#" + parts[1] : "");
        }
        return destination.endsWith(SCHEMA) ? root + "graphql/schema.graphql" : destination;
    }

    /** Whether a link leads to a file that is in the repository alone. */
    private boolean isOfTheRepository(String destination) {
        return !destination.contains(":")
                && !destination.startsWith("#")
                && !destination.endsWith(SCHEMA)
                && document.resolveSibling(destination).normalize().startsWith("..");
    }

    private static final class Words extends AbstractVisitor {

        private final StringBuilder text;

        Words(StringBuilder text) {
            this.text = text;
        }

        @Override
        public void visit(Text part) {
            text.append(part.getLiteral());
        }

        @Override
        public void visit(Code code) {
            text.append(code.getLiteral());
        }

        @Override
        public void visit(SoftLineBreak space) {
            text.append(' ');
        }

        @Override
        public void visit(Paragraph paragraph) {
            super.visit(paragraph);
            text.append(' ');
        }

        @Override
        public void visit(CustomNode node) {
            super.visit(node);
            text.append(' '); // between the cells of a table
        }

        @Override
        public void visit(FencedCodeBlock block) {
            text.append(block.getLiteral());
        }

        @Override
        public void visit(IndentedCodeBlock block) {
            text.append(block.getLiteral());
        }
    }

    /** Queries with a link that opens them, figures as pictures, and links into the repository as text. */
    private final class Blocks implements NodeRenderer {

        private final HtmlNodeRendererContext context;
        private final HtmlWriter html;

        Blocks(HtmlNodeRendererContext context) {
            this.context = context;
            this.html = context.getWriter();
        }

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(FencedCodeBlock.class, Link.class);
        }

        @Override
        public void render(Node node) {
            if (node instanceof Link link) {
                render(link);
            } else {
                render((FencedCodeBlock) node);
            }
        }

        private void render(Link link) {
            String tag = isOfTheRepository(link.getDestination()) ? "span" : "a";
            html.tag(tag, context.extendAttributes(link, tag, tag.equals("a") ? Map.of() : Map.of("class", "file")));
            for (Node child = link.getFirstChild(); child != null; child = child.getNext()) {
                context.render(child);
            }
            html.tag("/" + tag);
        }

        private void render(FencedCodeBlock block) {
            html.line();
            if (block.getInfo().equals("figure")) {
                html.raw(FigurePicture.of(block.getLiteral()));
                return;
            }
            html.tag("pre", Map.of("tabindex", "0"));
            html.tag("code", block.getInfo().isEmpty() ? Map.of() : Map.of("class", "language-" + block.getInfo()));
            html.text(block.getLiteral());
            html.tag("/code");
            html.tag("/pre");
            if (block.getInfo().equals("graphql")) {
                html.raw("\n<p class=\"ask\"><a href=\"" + root + "graphiql/?query=" + Html.encoded(block.getLiteral())
                        + "\">Open in GraphiQL</a></p>");
            }
            html.line();
        }
    }
}
