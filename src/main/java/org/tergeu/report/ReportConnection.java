package org.tergeu.report;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of reports. */
@Type("ReportConnection")
@Description("A page of reports.")
public record ReportConnection(
        @Description("The page's rows with their cursors.") List<@NonNull ReportEdge> edges,
        @Description("The page's rows.") List<@NonNull Report> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page. */
    public static ReportConnection of(Page<Report> page) {
        return new ReportConnection(page.edges(ReportEdge::new), page.nodes(), page.info(), page.total());
    }
}
