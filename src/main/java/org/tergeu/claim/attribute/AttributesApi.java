package org.tergeu.claim.attribute;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.claim.Claim;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;
import org.tergeu.vocabulary.ClaimStatus;

/** Who gives a reading of an attribute. */
@GraphQLApi
@RegisterForReflection(fields = false)
public class AttributesApi {

    private final AttributeReader reader;

    @Inject
    AttributesApi(AttributeReader reader) {
        this.reader = reader;
    }

    @Description("Who says so, the most credible report first; one claim of each report.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Claim>> claims(
            @Source AttributeReading reading, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return Uni.createFrom().item(Few.of(first).of(reading.claims()));
    }

    @Description(
            "What the report says of the fact beside its figure: of each attribute of which reports can say different things, as this report has it. A retracted report says nothing.")
    @Bounded(value = Bounded.ATTRIBUTES, most = Bounded.PARTS)
    public Uni<List<@NonNull ClaimReading>> readings(@Source Claim claim) {
        return claim.status() == ClaimStatus.RETRACTED
                ? Uni.createFrom().item(List.of())
                : reader.loadReadings(claim.rowId());
    }
}
