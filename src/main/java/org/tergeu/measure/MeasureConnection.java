package org.tergeu.measure;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of measures. */
@Type("MeasureConnection")
@Description("A page of measures.")
public record MeasureConnection(
        @Description("The page's rows with their cursors.") List<@NonNull MeasureEdge> edges,
        @Description("The page's rows.") List<@NonNull Measure> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page. */
    public static MeasureConnection of(Page<Measure> page) {
        return new MeasureConnection(page.edges(MeasureEdge::new), page.nodes(), page.info(), page.total());
    }
}
