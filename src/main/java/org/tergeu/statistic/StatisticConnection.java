package org.tergeu.statistic;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of statistics. */
@Type("StatisticConnection")
@Description("A page of statistics.")
public record StatisticConnection(
        @Description("The page's rows with their cursors.") List<@NonNull StatisticEdge> edges,
        @Description("The page's rows.") List<@NonNull Statistic> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page. */
    public static StatisticConnection of(Page<Statistic> page) {
        return new StatisticConnection(page.edges(StatisticEdge::new), page.nodes(), page.info(), page.total());
    }
}
