package org.tergeu.outcome;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of legal outcomes. */
@Type("LegalOutcomeConnection")
@Description("A page of legal outcomes.")
public record LegalOutcomeConnection(
        @Description("The page's rows with their cursors.") List<@NonNull LegalOutcomeEdge> edges,
        @Description("The page's rows.") List<@NonNull LegalOutcome> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page. */
    public static LegalOutcomeConnection of(Page<LegalOutcome> page) {
        return new LegalOutcomeConnection(page.edges(LegalOutcomeEdge::new), page.nodes(), page.info(), page.total());
    }
}
