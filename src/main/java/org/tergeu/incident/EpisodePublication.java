package org.tergeu.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.calendar.PointInTime;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.Known;
import org.tergeu.claim.fact.Version;
import org.tergeu.claim.publication.Publication;

/** Publishes the parts of incidents by place: all that standing reports give, each once. */
@Singleton
class EpisodePublication implements Publication {

    private static final Comparator<EpisodeDetail> BY_DAY = Comparator.comparing(
                    EpisodeDetail::occurred,
                    Comparator.nullsLast(
                            Comparator.comparing(FuzzyDate::earliest).thenComparing(FuzzyDate::latest)))
            .thenComparing(
                    episode -> episode.occurredAt() == null
                            ? null
                            : PointInTime.parse(episode.occurredAt()).at().toInstant(),
                    Comparator.nullsFirst(Comparator.naturalOrder()));

    private final EpisodeRepository repository;

    EpisodePublication(EpisodeRepository repository) {
        this.repository = repository;
    }

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return repository.replaceEach(facts, List.of(FactKind.INCIDENT_PLACE), EpisodePublication::rows);
    }

    private static Stream<EpisodeEntity> rows(ClaimedFact place) {
        return place.versions(EpisodePublication::episodes).stream()
                .flatMap(version -> IntStream.range(0, version.value().size())
                        .mapToObj(number ->
                                row(place, version, number, version.value().get(number))));
    }

    private static List<EpisodeDetail> episodes(Known known) {
        return known.each(IncidentPlaceDetail.class, IncidentPlaceDetail::episodes).stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(
                        EpisodeDetail::words, episode -> episode, EpisodeDetail::together, LinkedHashMap::new))
                .values()
                .stream()
                .sorted(BY_DAY)
                .toList();
    }

    private static EpisodeEntity row(ClaimedFact place, Version<?> version, int number, EpisodeDetail episode) {
        EpisodeEntity row = new EpisodeEntity();
        row.identify(place, version);
        row.incidentId = place.incident();
        row.placeCode = place.key();
        row.number = number;
        row.name = episode.name();
        row.occurred = FuzzyDateColumns.of(episode.occurred());
        if (episode.occurredAt() != null) {
            PointInTime at = PointInTime.parse(episode.occurredAt());
            row.occurredAt = at.at();
            row.occurredZone = at.zone();
        }
        return row;
    }
}
