package org.tergeu.incident;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of incidents. */
@Type("IncidentConnection")
@Description("A page of incidents.")
public record IncidentConnection(
        @Description("The page's rows with their cursors.") List<@NonNull IncidentEdge> edges,
        @Description("The page's rows.") List<@NonNull Incident> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page. */
    public static IncidentConnection of(Page<Incident> page) {
        return new IncidentConnection(page.edges(IncidentEdge::new), page.nodes(), page.info(), page.total());
    }
}
