package org.tergeu.seizure;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.graphql.node.NodeSource;
import org.tergeu.knowledge.AsOf;

/** Seizures by identifier. */
@Singleton
class SeizureNodes implements NodeSource {

    private final SeizureRepository repository;

    SeizureNodes(SeizureRepository repository) {
        this.repository = repository;
    }

    @Override
    public String type() {
        return Seizure.TYPE;
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
