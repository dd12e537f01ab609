package org.tergeu.search;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.node.Node;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;
import org.tergeu.platform.sql.Row;

/** A page of hits. */
@Type("SearchConnection")
@Description("A page of hits.")
public record SearchConnection(
        @Description("The page's hits with their cursors.") List<@NonNull SearchEdge> edges,
        @Description("What the page's hits are.") List<@NonNull Node> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page of hits; one that was taken back since it was found is left out. */
    static SearchConnection of(Page<Hit> page, List<Node> nodes) {
        List<SearchEdge> edges = new ArrayList<>();
        for (int i = 0; i < nodes.size(); i++) {
            if (nodes.get(i) != null) {
                Page.Entry<Hit> hit = page.entries().get(i);
                edges.add(new SearchEdge(Row.selected(hit.cursor()), hit.row().match(), nodes.get(i)));
            }
        }
        return new SearchConnection(edges, edges.stream().map(SearchEdge::node).toList(), page.info(), page.total());
    }
}
