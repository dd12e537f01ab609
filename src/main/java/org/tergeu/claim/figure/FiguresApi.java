package org.tergeu.claim.figure;

import io.quarkus.runtime.annotations.RegisterForReflection;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tergeu.figure.Figure;
import org.tergeu.figure.ResolvedBounds;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;
import org.tergeu.vocabulary.FigureResolution;

/** Fields of figures: other figures beside the main one, and inconsistencies. */
@GraphQLApi
@RegisterForReflection(fields = false)
public class FiguresApi {

    private final OtherMeasureReader others;
    private final Inconsistencies inconsistencies;
    private final ResolvedFigures resolved;
    private final Batches batches;

    @Inject
    FiguresApi(OtherMeasureReader others, Inconsistencies inconsistencies, ResolvedFigures resolved, Batches batches) {
        this.others = others;
        this.inconsistencies = inconsistencies;
        this.resolved = resolved;
        this.batches = batches;
    }

    @Description(
            "The same, as reports measure it in ways that do not compare with this one: 1 kg beside 3,000 pieces, dollars beside tenge. Each is resolved by itself and is in totals of its own unit; of such a figure itself none. One for each dimension of units and each currency at most.")
    @Bounded(Bounded.PARTS)
    public Uni<List<@NonNull Figure>> otherMeasures(
            @Source Figure figure, @Nullable @Description(Bounded.FIRST_OF_PARTS) Integer first) {
        Few few = Few.of(first);
        return figure.main()
                ? batches.loadMany(
                        List.of("Figure.otherMeasures", figure.aspect(), figure.knowledge(), few),
                        figure.factId(),
                        ids -> others.loadByFigures(ids, figure.aspect(), figure.knowledge(), few))
                : Uni.createFrom().item(List.of());
    }

    @Description(
            "What its claims come to by another rule; by DEFAULT it is the figure itself. Claims count that are CURRENT and say how much.")
    public Uni<ResolvedBounds> resolved(@Source Figure figure, @Description("The rule.") FigureResolution resolution) {
        return resolved.load(figure).map(choices -> ResolvedBounds.of(figure, resolution, choices));
    }

    @Description(
            "How far its claims differ, from 0 to below 1: one minus the share of those that say what most of them say, of the claims that are CURRENT and say how much. 0 when all say the same; 0.3333 when two of three do. Claims that differ can be true together: `agreement` says whether they are.")
    public Uni<Double> disagreement(@Source Figure figure) {
        return resolved.load(figure).map(choices -> choices.disagreement().doubleValue());
    }

    @Nullable
    @Description(
            "Why it cannot be true together with the figure that it is part of, or with a part of it, in English: \"7 of 5\". Null when it can. Only what is certain counts: the part is at least more than the whole at most, in the same unit. Compared are counts, quantities, values and figures of statistics, each part with the whole that it names: not with the whole of that whole, and no fines, damages, prices or shares.")
    public Uni<String> inconsistency(@Source Figure figure) {
        return inconsistencies.ofFigure(figure);
    }
}
