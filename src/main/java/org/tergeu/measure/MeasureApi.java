package org.tergeu.measure;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.claim.Claim;
import org.tergeu.claim.Claims;
import org.tergeu.graphql.Ahead;
import org.tergeu.graphql.Batches;
import org.tergeu.graphql.Bounded;
import org.tergeu.graphql.Few;
import org.tergeu.incident.Incident;
import org.tergeu.platform.AsOf;
import org.tergeu.vocabulary.MeasureKind;

/** Other counted things of incidents. */
@GraphQLApi
public class MeasureApi {

    private final MeasureRepository repository;
    private final Claims claims;
    private final Batches batches;

    @Inject
    MeasureApi(MeasureRepository repository, Claims claims, Batches batches) {
        this.repository = repository;
        this.claims = claims;
        this.batches = batches;
    }

    @Ahead
    @Bounded(Bounded.THINGS)
    @Description("Other counted things of it: searches, attackers, transactions, damage.")
    public Uni<List<@NonNull Measure>> measures(
            @Source Incident incident,
            @Nullable @Description("Of these kinds only.") List<@NonNull MeasureKind> kind,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        AsOf asOf = incident.asOf();
        Few few = Few.of(first);
        return batches.loadMany(
                Arrays.asList("Incident.measures", kind, asOf, few),
                incident.ref(),
                refs -> repository.loadByIncidents(refs, few, kind, asOf));
    }

    @Description("Who says so, oldest report first.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Claim>> claims(
            @Source Measure measure, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return claims.ofFact(measure.factId(), measure.asOf(), Few.of(first));
    }
}
