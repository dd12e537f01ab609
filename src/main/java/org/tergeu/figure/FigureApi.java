package org.tergeu.figure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.graphql.loading.Caller;

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
}
