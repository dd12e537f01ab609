package org.tergeu.casualty;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.graphql.node.NodeSource;
import org.tergeu.knowledge.AsOf;

/** Casualties by identifier. */
@Singleton
class CasualtyNodes implements NodeSource {

    private final CasualtyRepository repository;

    CasualtyNodes(CasualtyRepository repository) {
        this.repository = repository;
    }

    @Override
    public String type() {
        return Casualty.TYPE;
    }

    @Override
    public boolean isKnownByDay() {
        return true;
    }

    @Override
    public Uni<Map<GlobalId, Node>> loadByIds(List<GlobalId> ids, AsOf asOf) {
        return repository.loadByIds(numbers(ids), asOf).map(found -> nodes(found, asOf));
    }
}
