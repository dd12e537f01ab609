package org.tergeu.claim.figure;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.Version;
import org.tergeu.claim.publication.Publication;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.BoundsColumns;
import org.tergeu.figure.Choices;
import org.tergeu.figure.Resolution;

/**
 * Publishes figures as resolved by each rule other than the default. Only figures whose claims differ have such rows: for the others all rules have the
 * same result, and the row of the fact has it.
 */
@Singleton
class ResolvedFigurePublication implements Publication {

    private static final List<FactKind> WITH_FIGURES =
            List.of(FactKind.SEIZURE, FactKind.LEGAL_OUTCOME, FactKind.CASUALTY, FactKind.MEASURE, FactKind.STATISTIC);

    private final ResolvedFigureRepository repository;

    ResolvedFigurePublication(ResolvedFigureRepository repository) {
        this.repository = repository;
    }

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return repository.replaceEach(facts, WITH_FIGURES, ResolvedFigurePublication::rows);
    }

    private static Stream<ResolvedFigureEntity> rows(ClaimedFact fact) {
        return Arrays.stream(Aspect.values())
                .filter(aspect -> fact.claimsOf(aspect) > 1)
                .flatMap(aspect -> fact.versions(known -> differing(known, aspect)).stream()
                        .flatMap(version -> version.value().stream().map(each -> row(fact, aspect, version, each))));
    }

    /** @param measure the base unit or the currency, which distinguishes figures of one aspect */
    private record Differing(String measure, Choices choices) {

        static @Nullable Differing of(Resolution figure) {
            return figure.choices().areAll(figure.bounds()) ? null : new Differing(figure.measure(), figure.choices());
        }
    }

    private static List<Differing> differing(Known known, Aspect aspect) {
        // A number of things and a bare number have the same measure; the main figure comes first.
        Map<String, Differing> byMeasure = new LinkedHashMap<>();
        known.figures(aspect).forEach(figure -> byMeasure.putIfAbsent(figure.measure(), Differing.of(figure)));
        return byMeasure.values().stream().filter(Objects::nonNull).toList();
    }

    private static ResolvedFigureEntity row(ClaimedFact fact, Aspect aspect, Version<?> version, Differing figure) {
        ResolvedFigureEntity row = new ResolvedFigureEntity();
        row.identify(fact, version);
        row.aspect = aspect;
        row.measure = figure.measure();
        row.disagreement = figure.choices().disagreement();
        row.conservative = BoundsColumns.of(figure.choices().conservative());
        row.informative = BoundsColumns.of(figure.choices().informative());
        row.representative = BoundsColumns.of(figure.choices().representative());
        return row;
    }
}
