package org.tergeu.person;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of people. */
@Type("PersonConnection")
@Description("A page of people.")
public record PersonConnection(
        @Description("The page's rows with their cursors.") List<@NonNull PersonEdge> edges,
        @Description("The page's rows.") List<@NonNull Person> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    /** The connection that shows a page. */
    public static PersonConnection of(Page<Person> page) {
        return new PersonConnection(page.edges(PersonEdge::new), page.nodes(), page.info(), page.total());
    }
}
