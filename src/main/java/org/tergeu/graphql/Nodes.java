package org.tergeu.graphql;

import io.quarkus.arc.All;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Loads things of any type by their identifiers, one statement a type. */
@Singleton
public class Nodes {

    private final Map<String, NodeSource> sources;

    Nodes(@All List<NodeSource> sources) {
        this.sources = sources.stream().collect(Collectors.toMap(NodeSource::type, Function.identity()));
    }

    /**
     * The things in the order of their identifiers; null for each that does not exist (any more).
     *
     * @throws InvalidRequest {@code INVALID_ID} when there is no such type
     */
    public Uni<List<Node>> load(List<GlobalId> ids) {
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
