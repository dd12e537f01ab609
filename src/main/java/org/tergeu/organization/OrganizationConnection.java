package org.tergeu.organization;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of organizations. */
@Type("OrganizationConnection")
@Description("A page of organizations.")
public record OrganizationConnection(
        @Description("The page's rows with their cursors.") List<@NonNull OrganizationEdge> edges,
        @Description("The page's rows.") List<@NonNull Organization> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page. */
    public static OrganizationConnection of(Page<Organization> page) {
        return new OrganizationConnection(page.edges(OrganizationEdge::new), page.nodes(), page.info(), page.total());
    }
}
