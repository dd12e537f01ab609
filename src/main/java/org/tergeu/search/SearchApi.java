package org.tergeu.search;

import io.smallrye.graphql.api.Context;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.graphql.loading.Selection;
import org.tergeu.graphql.node.Nodes;
import org.tergeu.graphql.paging.PageArguments;

/** Finds things by what they are called and what is reported of them. */
@GraphQLApi
public class SearchApi {

    private final SearchReader reader;
    private final Nodes nodes;

    @Inject
    SearchApi(SearchReader reader, Nodes nodes) {
        this.reader = reader;
        this.nodes = nodes;
    }

    @Query("search")
    @Description(
            "Whatever has all of these words in its names or texts, the best match first; then places, organizations, people, incidents,"
                    + " reports and statistics; then the shorter name, or the newer incident or report. An incident is also found by its"
                    + " items, its offences and whom its outcomes are about, and by what its measures, steps and episodes are called. Script, romanisation and diacritics do not matter (Жамбыл, Zhambyl"
                    + " and Jambyl are one word), a word stands for all that begin so, and one that is found nowhere for those of which it is"
                    + " a likely slip. Things that share a name are separate hits.")
    public Uni<SearchConnection> search(
            @Description("What to look for: up to 200 characters and 10 words, each of which must match.") String text,
            @Nullable @Description("What to find; absent: everything.") List<@NonNull SearchType> types,
            @Nullable @Description("How many, 0 to 500, otherwise 20.") Integer first,
            @Nullable @Description("Cursor after which the page starts; it belongs to the text and the types.")
                    String after,
            Context context) {
        return reader.page(new SearchText(text), types, PageArguments.of(first, after, Selection.of(context)))
                .chain(page -> nodes.load(page.nodes().stream().map(Hit::id).toList())
                        .map(found -> SearchConnection.of(page, found)));
    }

    @Description("How many hits there are.")
    public Uni<Integer> totalCount(@Source SearchConnection connection) {
        return connection.total().get();
    }
}
