package org.tergeu.seizure;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of seizures. */
@Type("SeizureConnection")
@Description("A page of seizures.")
public record SeizureConnection(
        @Description("The page's rows with their cursors.") List<@NonNull SeizureEdge> edges,
        @Description("The page's rows.") List<@NonNull Seizure> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page. */
    public static SeizureConnection of(Page<Seizure> page) {
        return new SeizureConnection(page.edges(SeizureEdge::new), page.nodes(), page.info(), page.total());
    }
}
