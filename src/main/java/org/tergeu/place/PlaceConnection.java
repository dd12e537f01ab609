package org.tergeu.place;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of places. */
@Type("PlaceConnection")
@Description("A page of places.")
public record PlaceConnection(
        @Description("The page's rows with their cursors.") List<@NonNull PlaceEdge> edges,
        @Description("The page's rows.") List<@NonNull Place> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page. */
    public static PlaceConnection of(Page<Place> page) {
        return new PlaceConnection(page.edges(PlaceEdge::new), page.nodes(), page.info(), page.total());
    }
}
