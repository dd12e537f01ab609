package org.tergeu.incident;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.graphql.node.NodeSource;
import org.tergeu.knowledge.AsOf;

/** Facts of one kind by identifier. */
public abstract class FactNodes implements NodeSource {

    private final String type;
    private final FactReader<? extends Node, ?, ?> facts;

    /** @param type name of the GraphQL type */
    protected FactNodes(String type, FactReader<? extends Node, ?, ?> facts) {
        this.type = type;
        this.facts = facts;
    }

    @Override
    public String type() {
        return type;
    }

    @Override
    public boolean isKnownByDay() {
        return true;
    }

    @Override
    public Uni<Map<GlobalId, Node>> loadByIds(List<GlobalId> ids, AsOf asOf) {
        return facts.loadByIds(numbers(ids), asOf).map(found -> nodes(found, asOf));
    }
}
