package org.tergeu.claim;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.tergeu.graphql.Batches;
import org.tergeu.graphql.Few;
import org.tergeu.platform.AsOf;

/** Claims for the fields of other features, one statement a level. */
@Singleton
public class Claims {

    private final ClaimRepository repository;
    private final Batches batches;

    Claims(ClaimRepository repository, Batches batches) {
        this.repository = repository;
        this.batches = batches;
    }

    /** Every claim of a fact, oldest report first. */
    public Uni<List<Claim>> ofFact(long factId, AsOf asOf, Few few) {
        return batches.loadMany(List.of("claims", asOf, few), factId, ids -> repository.loadByFacts(ids, asOf, few));
    }
}
