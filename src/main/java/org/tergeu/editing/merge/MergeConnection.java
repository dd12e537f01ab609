package org.tergeu.editing.merge;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of merges. */
@Type("MergeConnection")
@Description("A page of merges.")
public record MergeConnection(
        @Description("The page's rows with their cursors.") List<@NonNull MergeEdge> edges,
        @Description("The page's rows.") List<@NonNull Merge> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    static MergeConnection of(Page<Merge> page) {
        return new MergeConnection(page.edges(MergeEdge::new), page.nodes(), page.info(), page.total());
    }
}
