package org.tergeu.editing.description;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.graphql.access.CurrentIdentity;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.paging.PageArguments;
import org.tergeu.graphql.paging.Pages;

/** What editors give of things now. */
@GraphQLApi
public class StandingDescriptionApi {

    private final Pages pages;
    private final CurrentIdentity identity;

    @Inject
    StandingDescriptionApi(Pages pages, CurrentIdentity identity) {
        this.pages = pages;
        this.identity = identity;
    }

    @Query("descriptions")
    @Description(
            "What editors give of organizations, people and places, by their kinds and keys: of each what they gave last. What only retracted reports say or name is for the role editor.")
    public Uni<EditorDescriptionConnection> descriptions(
            @Nullable @Description("How many from the start, or after a cursor; 0 to 500, otherwise 20.") Integer first,
            @Nullable @Description("Cursor after which the page starts.") String after,
            @Nullable @Description("How many from the end, or before a cursor; 0 to 500.") Integer last,
            @Nullable @Description("Cursor before which the page ends.") String before,
            Context context) {
        return pages.page(
                        StandingDescriptions.all(identity.get().may(Role.EDITOR)),
                        PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(EditorDescriptionConnection::of);
    }

    @Description("How many descriptions the whole list has.")
    public Uni<Integer> totalCount(@Source EditorDescriptionConnection connection) {
        return connection.total().get();
    }
}
