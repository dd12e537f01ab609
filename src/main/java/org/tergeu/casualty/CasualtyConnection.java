package org.tergeu.casualty;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of casualties. */
@Type("CasualtyConnection")
@Description("A page of casualties.")
public record CasualtyConnection(
        @Description("The page's rows with their cursors.") List<@NonNull CasualtyEdge> edges,
        @Description("The page's rows.") List<@NonNull Casualty> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page. */
    public static CasualtyConnection of(Page<Casualty> page) {
        return new CasualtyConnection(page.edges(CasualtyEdge::new), page.nodes(), page.info(), page.total());
    }
}
