package org.tergeu.graphql;

import io.quarkus.arc.All;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Query;

/** Fetches anything again by its identifier. */
@GraphQLApi
public class NodeApi {

    private final Map<String, NodeSource> sources;

    @Inject
    NodeApi(@All List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
    }

    @Query("node")
    @Description("The thing with this identifier; null when there is none (any more).")
    @Nullable
    public Uni<Node> node(@Id @Description("What a field `id` has answered.") String id) {
        return load(List.of(GlobalId.parse(id))).map(found -> found.get(0));
    }

    @Query("nodes")
    @Description("The things with these identifiers, in the same order; null for each that does not exist (any more).")
    public Uni<List<@Nullable Node>> nodes(
            @Description("What fields `id` have answered; at most 500.") List<String> ids) {
        if (ids.size() > PageArguments.MAXIMUM) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_PAGE,
                    "ids: " + ids.size() + " are too many. Allowed is up to " + PageArguments.MAXIMUM + ".");
        }
        return load(ids.stream().map(GlobalId::parse).toList());
    }

    private Uni<List<Node>> load(List<GlobalId> ids) {
        List<Uni<Map<GlobalId, Node>>> parts =
                ids.stream().collect(Collectors.groupingBy(GlobalId::type)).entrySet().stream()
                        .map(type -> source(type.getKey(), type.getValue()).loadByIds(type.getValue()))
                        .toList();
        if (parts.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return Uni.join().all(parts).andFailFast().map(found -> {
            Map<GlobalId, Node> all = new HashMap<>();
            found.forEach(all::putAll);
            return new ArrayList<>(ids.stream().map(all::get).toList());
        });
    }

    private NodeSource source(String type, List<GlobalId> ids) {
        NodeSource source = sources.get(type);
        if (source == null) {
            throw GlobalId.invalid(GlobalId.of(type, ids.get(0).local()));
        }
        return source;
    }
}
