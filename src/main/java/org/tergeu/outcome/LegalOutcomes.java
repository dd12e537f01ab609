package org.tergeu.outcome;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.graphql.node.NodeSource;
import org.tergeu.knowledge.AsOf;

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

    /** The last of these that was known; null when none was. */
    Uni<LegalOutcome> loadLast(List<Long> ids, AsOf asOf) {
        return ids.isEmpty()
                ? Uni.createFrom().nullItem()
                : Uni.join()
                        .all(ids.stream().map(id -> load(id, asOf)).toList())
                        .andFailFast()
                        .map(known -> known.stream()
                                .filter(Objects::nonNull)
                                .reduce((one, later) -> later)
                                .orElse(null));
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
