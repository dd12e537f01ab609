package org.tergeu.figure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.graphql.loading.Caller;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;

/** Figures as people read them. */
@GraphQLApi
@RegisterForReflection(fields = false)
public class FigureApi {

    private final Caller caller;

    @Inject
    FigureApi(Caller caller) {
        this.caller = caller;
    }

    @Description("The figure in words: \"more than 11 kg\", \"2.3 billion KZT\".")
    public Uni<String> display(
            @Source Figure figure,
            @Nullable @Description("BCP 47 tag (en, kk, ru); absent: as Accept-Language prefers, else English.")
                    String locale) {
        return Uni.createFrom().item(FigureText.display(figure, caller.languages(locale)));
    }

    @Bounded(Bounded.PARTS)
    @Description(
            "The same in a metric unit, where the stated one has an exact factor that somebody has published: troy ounces in kg, carats in g, gallons in L. Apart from what is stated, and in no sum; empty where there is no such factor.")
    public Uni<List<@NonNull Conversion>> conversions(
            @Source Figure figure, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        return Uni.createFrom().item(Few.of(first).of(Conversion.of(figure)));
    }
}
