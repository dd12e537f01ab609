package org.tergeu.claim.attribute;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.Version;
import org.tergeu.claim.publication.Publication;
import org.tergeu.vocabulary.FactAttribute;

/** Publishes readings of attributes other than the current one. */
@Singleton
class AttributePublication implements Publication {

    private static final List<FactKind> KINDS = List.of(
            FactKind.INCIDENT,
            FactKind.SEIZURE,
            FactKind.CASUALTY,
            FactKind.LEGAL_OUTCOME,
            FactKind.MEASURE,
            FactKind.STATISTIC);

    private final AttributeRepository repository;

    AttributePublication(AttributeRepository repository) {
        this.repository = repository;
    }

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return repository.replaceEach(facts, KINDS, AttributePublication::rows);
    }

    private record Other(
            FactAttribute attribute,
            String value,
            @Nullable LocalDate earliest,
            @Nullable LocalDate latest) {}

    private static Stream<AttributeReadingEntity> rows(ClaimedFact fact) {
        return fact.versions(known -> others(fact.kind(), known)).stream()
                .flatMap(version -> version.value().stream().map(other -> row(fact, version, other)));
    }

    private static List<Other> others(FactKind kind, Known known) {
        return Attributes.of(kind, known).stream()
                .flatMap(reported -> reported.readings().stream()
                        .filter(reading -> !reported.isCurrent(reading))
                        .map(reading ->
                                new Other(reported.attribute(), reading.value(), reading.earliest(), reading.latest())))
                .toList();
    }

    private static AttributeReadingEntity row(ClaimedFact fact, Version<?> version, Other other) {
        AttributeReadingEntity row = new AttributeReadingEntity();
        row.identify(fact, version);
        row.incidentId = fact.incidentId();
        row.attribute = other.attribute();
        row.value = other.value();
        row.earliest = other.earliest();
        row.latest = other.latest();
        return row;
    }
}
