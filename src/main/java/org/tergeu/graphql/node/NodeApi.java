package org.tergeu.graphql.node;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.paging.PageArguments;

/** Fetches anything again by its identifier. */
@GraphQLApi
public class NodeApi {

    private final Nodes nodes;

    @Inject
    NodeApi(Nodes nodes) {
        this.nodes = nodes;
    }

    @Query("node")
    @Description("The thing with this identifier; null when there is none (any more).")
    @Nullable
    public Uni<Node> node(@Id @Description("What a field `id` has answered.") String id) {
        return nodes.load(List.of(GlobalId.parse(id))).map(found -> found.get(0));
    }

    @Query("nodes")
    @Description("The things with these identifiers, in the same order; null for each that does not exist (any more).")
    public Uni<List<@Nullable Node>> nodes(
            @Description("What fields `id` have answered; at most 500.") List<String> ids) {
        if (ids.size() > PageArguments.MAXIMUM) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_PAGE,
                    "ids: " + ids.size() + " are too many. At most " + PageArguments.MAXIMUM + " are allowed.");
        }
        return nodes.load(ids.stream().map(GlobalId::parse).toList());
    }
}
