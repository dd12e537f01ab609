package org.tergeu.graphql;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Loads the nodes of one type; each feature has one for each type that it serves. */
public interface NodeSource {

    /** Name of the GraphQL type. */
    String type();

    /** The nodes that exist, by their identifiers. */
    Uni<Map<GlobalId, Node>> loadByIds(List<GlobalId> ids);

    /** The row numbers of identifiers of numbered things. */
    default List<Long> numbers(List<GlobalId> ids) {
        return ids.stream().map(GlobalId::number).toList();
    }

    /** Things by their identifiers, from things by what identifies them within their type. */
    default Map<GlobalId, Node> nodes(Map<?, ? extends Node> found) {
        Map<GlobalId, Node> nodes = new HashMap<>();
        found.forEach((local, node) -> nodes.put(new GlobalId(type(), String.valueOf(local)), node));
        return nodes;
    }
}
