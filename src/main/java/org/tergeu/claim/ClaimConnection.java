package org.tergeu.claim;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of claims. */
@Type("ClaimConnection")
@Description("A page of claims.")
public record ClaimConnection(
        @Description("The page's rows with their cursors.") List<@NonNull ClaimEdge> edges,
        @Description("The page's rows.") List<@NonNull Claim> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page. */
    public static ClaimConnection of(Page<Claim> page) {
        return new ClaimConnection(page.edges(ClaimEdge::new), page.nodes(), page.info(), page.total());
    }
}
