package org.tergeu.editing.merge;

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

/** Merges that hold. */
@GraphQLApi
public class StandingMergeApi {

    private final Pages pages;
    private final CurrentIdentity identity;

    @Inject
    StandingMergeApi(Pages pages, CurrentIdentity identity) {
        this.pages = pages;
        this.identity = identity;
    }

    @Query("merges")
    @Description(
            "The merges of incidents, organizations and people that hold, by their kinds and keys; none that was taken back. Those of which one is only in retracted reports are for the role editor.")
    public Uni<MergeConnection> merges(
            @Nullable @Description("How many from the start, or after a cursor; 0 to 500, otherwise 20.") Integer first,
            @Nullable @Description("Cursor after which the page starts.") String after,
            @Nullable @Description("How many from the end, or before a cursor; 0 to 500.") Integer last,
            @Nullable @Description("Cursor before which the page ends.") String before,
            Context context) {
        return pages.page(
                        StandingMerges.all(identity.get().may(Role.EDITOR)),
                        PageArguments.of(first, after, last, before, Selection.of(context)))
                .map(MergeConnection::of);
    }

    @Description("How many merges the whole list has.")
    public Uni<Integer> totalCount(@Source MergeConnection connection) {
        return connection.total().get();
    }
}
