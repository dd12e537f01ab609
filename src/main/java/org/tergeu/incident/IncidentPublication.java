package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.calendar.PointInTime;
import org.tergeu.claim.attribute.Attributes;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.Version;
import org.tergeu.claim.publication.Publication;
import org.tergeu.figure.Aspect;
import org.tergeu.offence.OffenceColumns;
import org.tergeu.offence.OffenceDetail;
import org.tergeu.place.Places;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;
import org.tergeu.vocabulary.PlacePrecision;

/** Publishes incidents, their places and their relations. */
@Singleton
class IncidentPublication implements Publication {

    private final IncidentRepository incidents;
    private final IncidentPlaceRepository places;
    private final IncidentRelationRepository relations;
    private final Places borders;

    IncidentPublication(
            IncidentRepository incidents,
            IncidentPlaceRepository places,
            IncidentRelationRepository relations,
            Places borders) {
        this.incidents = incidents;
        this.places = places;
        this.relations = relations;
        this.borders = borders;
    }

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return borders.loadAncestors(placesOf(facts)).chain(ancestors -> {
            PlaceDispute dispute = new PlaceDispute(facts, ancestors);
            OffsetDateTime now = OffsetDateTime.now(Clock.systemUTC());
            return incidents
                    .replaceVersions(
                            facts,
                            FactKind.INCIDENT,
                            fact -> incident(fact, facts, dispute),
                            (fact, value) -> row(fact, value, now))
                    .chain(() -> places.replaceVersions(
                            facts, FactKind.INCIDENT_PLACE, fact -> place(fact, dispute), IncidentPublication::row))
                    .chain(() -> relations.replace(
                            facts,
                            FactKind.INCIDENT_RELATION,
                            known -> known.first(IncidentRelationDetail.class, IncidentRelationDetail::relatedId),
                            IncidentPublication::row));
        });
    }

    private static Set<String> placesOf(ClaimedFacts facts) {
        return Set.copyOf(facts.ofKind(FactKind.INCIDENT_PLACE).stream()
                .map(ClaimedFact::key)
                .toList());
    }

    private record IncidentValue(
            String name,
            String summary,
            IncidentKind kind,
            IncidentStatus status,
            @Nullable FuzzyDate occurred,
            @Nullable PointInTime occurredAt,
            @Nullable Long partOfId,
            List<OffenceDetail> offences,
            boolean disputed) {}

    private static List<Version<IncidentValue>> incident(ClaimedFact fact, ClaimedFacts facts, PlaceDispute dispute) {
        List<Version<Boolean>> conflicting = facts.ofIncident(fact.id()).stream()
                .filter(part -> part.claims().size() > 1)
                .flatMap(part -> part.versions(known -> isConflicting(part, known)).stream())
                .filter(Version::value)
                .toList();
        return Version.history(
                fact.days(),
                day -> value(
                        fact.key(),
                        fact.by(day),
                        dispute.on(fact.id(), day)
                                || Attributes.areDisputed(fact.kind(), fact.by(day))
                                || conflicting.stream().anyMatch(span -> span.isOn(day))));
    }

    private static IncidentValue value(String key, Known known, boolean disputed) {
        FuzzyDate occurred = known.date(IncidentDetail.class, IncidentDetail::occurred);
        return new IncidentValue(
                // A report that only adds to an incident may be all that is left of it.
                orElse(known.first(IncidentDetail.class, IncidentDetail::name), key),
                orElse(known.first(IncidentDetail.class, IncidentDetail::summary), ""),
                orElse(known.first(IncidentDetail.class, IncidentDetail::kind), IncidentKind.OTHER),
                orElse(known.first(IncidentDetail.class, IncidentDetail::status), IncidentStatus.UNKNOWN),
                occurred,
                occurred == null ? null : known.first(IncidentDetail.class, detail -> within(occurred, detail)),
                known.first(IncidentDetail.class, IncidentDetail::partOfId),
                OffenceDetail.together(known.each(IncidentDetail.class, IncidentDetail::offences)),
                disputed);
    }

    /** The hour that a report gives of one of the days that are shown; of another day it says nothing about these. */
    private static @Nullable PointInTime within(FuzzyDate occurred, IncidentDetail detail) {
        PointInTime at = detail.occurredAt() == null ? null : PointInTime.parse(detail.occurredAt());
        return at != null && occurred.overlaps(at.day(), at.day()) ? at : null;
    }

    private static boolean isConflicting(ClaimedFact fact, Known known) {
        return known.claims().size() > 1 && isContradicted(fact, known);
    }

    private static boolean isContradicted(ClaimedFact fact, Known known) {
        return Attributes.areDisputed(fact.kind(), known)
                || Stream.of(Aspect.values())
                        .flatMap(aspect -> known.figures(aspect).stream())
                        .anyMatch(figure -> figure.agreement() == Agreement.CONFLICTING);
    }

    private static <T> T orElse(@Nullable T value, T otherwise) {
        return value == null ? otherwise : value;
    }

    private static IncidentEntity row(ClaimedFact fact, IncidentValue value, OffsetDateTime now) {
        IncidentEntity row = new IncidentEntity();
        row.key = fact.key();
        row.name = value.name();
        row.summary = value.summary();
        row.kind = value.kind();
        row.status = value.status();
        row.occurred = FuzzyDateColumns.of(value.occurred());
        if (value.occurredAt() != null) {
            row.occurredAt = value.occurredAt().at();
            row.occurredZone = value.occurredAt().zone();
        }
        row.partOfId = value.partOfId();
        row.offences = value.offences().isEmpty() ? null : OffenceColumns.of(value.offences());
        row.contradicted = value.disputed();
        List<LocalDate> reported = fact.days();
        row.firstReported = reported.get(0);
        row.lastReported = reported.get(reported.size() - 1);
        row.updatedAt = now;
        return row;
    }

    private record PlaceValue(PlacePrecision precision, boolean disputed) {}

    private static List<Version<PlaceValue>> place(ClaimedFact fact, PlaceDispute dispute) {
        List<LocalDate> days = fact.claims().isEmpty() ? List.of() : dispute.days(fact);
        return Version.history(
                days,
                day -> new PlaceValue(
                        fact.by(day).required(IncidentPlaceDetail.class, IncidentPlaceDetail::precision),
                        dispute.on(fact.incident(), day)));
    }

    private static IncidentPlaceEntity row(ClaimedFact fact, PlaceValue value) {
        IncidentPlaceEntity row = new IncidentPlaceEntity();
        row.incidentId = fact.incident();
        row.placeCode = fact.key();
        row.precision = value.precision();
        row.disputed = value.disputed();
        return row;
    }

    private static IncidentRelationEntity row(ClaimedFact fact, Long relatedId) {
        IncidentRelationEntity row = new IncidentRelationEntity();
        row.incidentId = fact.incident();
        row.relatedId = relatedId;
        return row;
    }
}
