package org.tergeu.editing.history;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of changes. */
@Type("ChangeConnection")
@Description("A page of changes.")
public record ChangeConnection(
        @Description("The page's rows with their cursors.") List<@NonNull ChangeEdge> edges,
        @Description("The page's rows.") List<@NonNull Change> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    static ChangeConnection of(Page<Change> page) {
        return new ChangeConnection(page.edges(ChangeEdge::new), page.nodes(), page.info(), page.total());
    }
}
