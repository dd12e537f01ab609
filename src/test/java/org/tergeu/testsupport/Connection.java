package org.tergeu.testsupport;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * A list that is paged through.
 *
 * @param query the query, in which {@code PAGE} stands for the page's arguments and {@code ROWS} for what is asked of it
 * @param variables of the query
 */
public record Connection(String query, Map<String, ?> variables) {

    public Connection(String query) {
        this(query, Map.of());
    }

    private static final String ROWS =
            "edges { cursor node { id } } nodes { id } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }";

    /** One page. */
    public record Page(Answer json) {

        public List<String> ids() {
            return json.at("nodes").each("id");
        }

        public List<String> cursors() {
            return json.at("edges").each("cursor");
        }

        public List<String> idsOfEdges() {
            return json.at("edges").each("node.id");
        }

        public boolean hasNext() {
            return json.at("pageInfo.hasNextPage").isTrue();
        }

        public boolean hasPrevious() {
            return json.at("pageInfo.hasPreviousPage").isTrue();
        }

        public String startCursor() {
            return json.at("pageInfo.startCursor").text();
        }

        public String endCursor() {
            return json.at("pageInfo.endCursor").text();
        }
    }

    /** The page that some arguments ask for. */
    public Page page(String arguments) {
        Answer found = Ask.data(query.replace("PAGE", arguments).replace("ROWS", ROWS), variables);
        while (found.at("edges").isMissing()) {
            found = new Answer(found.json().elements().next());
        }
        return new Page(found);
    }

    /** All pages from the start to the end, each shown before the next is asked for. */
    public List<Page> forward(int size, Consumer<Page> between) {
        List<Page> pages = new ArrayList<>();
        for (Page page = page("first: " + size);
                ;
                page = page("first: " + size + ", after: \"" + page.endCursor() + "\"")) {
            pages.add(page);
            if (!page.hasNext()) {
                return pages;
            }
            between.accept(page);
        }
    }

    /** All pages from the end to the start, in the list's order; each shown before the one before it is asked for. */
    public List<Page> backward(int size, Consumer<Page> between) {
        List<Page> pages = new ArrayList<>();
        for (Page page = page("last: " + size);
                ;
                page = page("last: " + size + ", before: \"" + page.startCursor() + "\"")) {
            pages.add(page);
            if (!page.hasPrevious()) {
                Collections.reverse(pages);
                return pages;
            }
            between.accept(page);
        }
    }

    /** The rows of some pages. */
    public static List<String> ids(List<Page> pages) {
        return pages.stream().flatMap(page -> page.ids().stream()).toList();
    }
}
