package org.tergeu.editing.description;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.function.Supplier;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Page;
import org.tergeu.graphql.paging.PageInfo;

/** A page of descriptions. */
@Type("EditorDescriptionConnection")
@Description("A page of descriptions.")
public record EditorDescriptionConnection(
        @Description("The page's rows with their cursors.") List<@NonNull EditorDescriptionEdge> edges,

        @Description("The page's rows.") List<@NonNull EditorDescription> nodes,
        @Description("Where the page stands.") PageInfo pageInfo,
        @Ignore Supplier<Uni<Integer>> total) {

    static EditorDescriptionConnection of(Page<EditorDescription> page) {
        return new EditorDescriptionConnection(
                page.edges(EditorDescriptionEdge::new), page.nodes(), page.info(), page.total());
    }
}
