package org.tergeu.claim;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.paging.Few;
import org.tergeu.knowledge.AsOf;

/** Claims for the fields of other features, with one statement for each level of a query. */
@Singleton
public class Claims {

    private final ClaimReader reader;
    private final Batches batches;

    Claims(ClaimReader reader, Batches batches) {
        this.reader = reader;
        this.batches = batches;
    }

    /** Every claim of a fact, oldest report first. */
    public Uni<List<Claim>> ofFact(long factId, AsOf asOf, Few few) {
        return batches.loadMany(List.of("claims", asOf, few), factId, ids -> reader.loadByFacts(ids, asOf, few));
    }
}
