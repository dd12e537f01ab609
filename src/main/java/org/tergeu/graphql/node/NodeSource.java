package org.tergeu.graphql.node;

import io.smallrye.mutiny.Uni;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.knowledge.AsOf;

/** Loads the nodes of one type; each feature has one for each type that it serves. */
public interface NodeSource {

    /** Name of the GraphQL type. */
    String type();

    /** Whether what is known of a thing of this type depends on the day of the query. */
    default boolean isKnownByDay() {
        return false;
    }

    /** The nodes that exist, by their identifiers. */
    Uni<Map<GlobalId, Node>> loadByIds(List<GlobalId> ids, AsOf asOf);

    /** The row numbers of identifiers of numbered things. */
    default List<Long> numbers(List<GlobalId> ids) {
        return ids.stream().map(GlobalId::number).toList();
    }

    /** Things by their identifiers, from things by what identifies them within their type. */
    default Map<GlobalId, Node> nodes(Map<?, ? extends Node> found, AsOf asOf) {
        Map<GlobalId, Node> nodes = new HashMap<>();
        found.forEach((local, node) -> nodes.put(new GlobalId(type(), String.valueOf(local), asOf), node));
        return nodes;
    }
}
