package org.tergeu.claim.figure;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Version;
import org.tergeu.claim.publication.Publication;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Resolution;

/** Publishes figures of facts beside their main ones. */
@Singleton
class FurtherFigurePublication implements Publication {

    private static final List<FactKind> WITH_FURTHER = List.of(FactKind.SEIZURE, FactKind.LEGAL_OUTCOME);
    private static final List<Aspect> ASPECTS =
            Arrays.stream(Aspect.values()).filter(aspect -> !aspect.isAdded()).toList();

    private final FurtherFigureRepository repository;

    FurtherFigurePublication(FurtherFigureRepository repository) {
        this.repository = repository;
    }

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return repository.replaceEach(facts, WITH_FURTHER, FurtherFigurePublication::rows);
    }

    private static Stream<FurtherFigureEntity> rows(ClaimedFact fact) {
        return ASPECTS.stream()
                .filter(aspect -> fact.claimsOf(aspect) > 0)
                .flatMap(aspect -> fact.versions(known -> known.figure(aspect)).stream()
                        .flatMap(
                                version -> version.value().stream().map(figure -> row(fact, aspect, version, figure))));
    }

    private static FurtherFigureEntity row(ClaimedFact fact, Aspect aspect, Version<?> version, Resolution figure) {
        FurtherFigureEntity row = new FurtherFigureEntity();
        row.identify(fact, version);
        row.aspect = aspect;
        row.figure = FigureColumns.of(figure);
        return row;
    }
}
