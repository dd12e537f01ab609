package org.tergeu.outcome;

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

/** Legal outcomes by identity, one statement a level. */
@Singleton
class LegalOutcomes implements NodeSource {

    private final LegalOutcomeRepository repository;
    private final Batches batches;

    LegalOutcomes(LegalOutcomeRepository repository, Batches batches) {
        this.repository = repository;
        this.batches = batches;
    }

    Uni<LegalOutcome> load(@Nullable Long id, AsOf asOf) {
        return id == null
                ? Uni.createFrom().nullItem()
                : batches.load(List.of("LegalOutcome", asOf), id, ids -> repository.loadByIds(ids, asOf));
    }

    @Override
    public String type() {
        return LegalOutcome.TYPE;
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
