package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.Batches;
import org.tergeu.graphql.GlobalId;
import org.tergeu.graphql.Node;
import org.tergeu.graphql.NodeSource;
import org.tergeu.platform.AsOf;

/** Incidents for the fields of other features, one statement a level. */
@Singleton
public class Incidents implements NodeSource {

    private final IncidentRepository repository;
    private final Batches batches;

    Incidents(IncidentRepository repository, Batches batches) {
        this.repository = repository;
        this.batches = batches;
    }

    /** The incident as it was known; null for null, and when nothing was known of it. */
    public Uni<Incident> load(@Nullable Long id, AsOf asOf) {
        return id == null
                ? Uni.createFrom().nullItem()
                : batches.load(List.of("Incident", asOf), id, ids -> repository.loadByIds(ids, asOf));
    }

    @Override
    public String type() {
        return Incident.TYPE;
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
