package org.tergeu.measure;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Set;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.publication.Publication;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Resolution;
import org.tergeu.naming.CanonicalName;
import org.tergeu.vocabulary.MeasureKind;

/** Publishes measures. */
@Singleton
class MeasurePublication implements Publication {

    private final MeasureRepository repository;

    MeasurePublication(MeasureRepository repository) {
        this.repository = repository;
    }

    private record MeasureValue(MeasureKind kind, @Nullable String name, Resolution figure) {}

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return repository.replace(facts, FactKind.MEASURE, MeasurePublication::value, MeasurePublication::row);
    }

    private static MeasureValue value(Known known) {
        return new MeasureValue(
                known.required(MeasureDetail.class, MeasureDetail::kind),
                known.first(MeasureDetail.class, MeasureDetail::name),
                known.figure(Aspect.FIGURE).orElseThrow());
    }

    private static MeasureEntity row(ClaimedFact fact, MeasureValue value) {
        MeasureEntity row = new MeasureEntity();
        row.incidentId = fact.incident();
        row.kind = value.kind();
        row.name = value.name();
        row.thing = value.name() == null ? "" : CanonicalName.without(Set.of(), value.name());
        row.shorter = CanonicalName.stored(CanonicalName.shorter(row.thing));
        row.figure = FigureColumns.of(value.figure());
        row.figureCompared = value.figure().compared();
        row.figureDimension = value.figure().dimension();
        return row;
    }
}
