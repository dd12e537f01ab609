package org.tergeu.claim.figure;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.Version;
import org.tergeu.claim.publication.Publication;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Resolution;

/** Publishes figures in measures other than that of the main figure. */
@Singleton
class OtherMeasurePublication implements Publication {

    private static final List<FactKind> MEASURED =
            List.of(FactKind.SEIZURE, FactKind.LEGAL_OUTCOME, FactKind.MEASURE, FactKind.STATISTIC);

    /** People and cases have one measure only. */
    private static final List<Aspect> ASPECTS = Arrays.stream(Aspect.values())
            .filter(aspect -> aspect != Aspect.COUNT)
            .toList();

    private final OtherMeasureRepository repository;

    OtherMeasurePublication(OtherMeasureRepository repository) {
        this.repository = repository;
    }

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return repository.replaceEach(facts, MEASURED, OtherMeasurePublication::rows);
    }

    private static Stream<OtherMeasureEntity> rows(ClaimedFact fact) {
        return ASPECTS.stream()
                .filter(aspect -> fact.claimsOf(aspect) > 1)
                .flatMap(aspect -> fact.versions(known -> others(known, aspect)).stream()
                        .flatMap(version -> rows(fact, aspect, version)));
    }

    private static List<Resolution> others(Known known, Aspect aspect) {
        List<Resolution> figures = known.figures(aspect);
        return figures.isEmpty() ? List.of() : new ArrayList<>(figures.subList(1, figures.size()));
    }

    private static Stream<OtherMeasureEntity> rows(ClaimedFact fact, Aspect aspect, Version<List<Resolution>> version) {
        return IntStream.range(0, version.value().size()).mapToObj(number -> {
            Resolution figure = version.value().get(number);
            OtherMeasureEntity row = new OtherMeasureEntity();
            row.identify(fact, version);
            row.aspect = aspect;
            row.number = number;
            row.figure = FigureColumns.of(figure);
            row.measure = figure.measure();
            row.compared = figure.compared();
            row.dimension = figure.dimension();
            return row;
        });
    }
}
