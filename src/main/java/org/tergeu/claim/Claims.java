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
    private final AttributeReader attributes;
    private final Batches batches;

    Claims(ClaimReader reader, AttributeReader attributes, Batches batches) {
        this.reader = reader;
        this.attributes = attributes;
        this.batches = batches;
    }

    /** Every claim of a fact, oldest report first. */
    public Uni<List<Claim>> ofFact(long factId, AsOf asOf, Few few) {
        return batches.loadMany(List.of("claims", asOf, few), factId, ids -> reader.loadByFacts(ids, asOf, few));
    }

    /** The attributes of a fact of which reports have several readings. */
    public Uni<List<AttributeClaims>> ofAttributes(FactKind kind, long factId, AsOf asOf, Few few) {
        return batches.<Long, AttributeClaims>loadMany(
                        List.of("attributes", kind, asOf), factId, ids -> attributes.loadByFacts(kind, ids, asOf))
                .map(few::of);
    }
}
