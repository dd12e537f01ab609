package org.tergeu.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.calendar.PointInTime;
import org.tergeu.claim.ClaimedFact;
import org.tergeu.claim.ClaimedFacts;
import org.tergeu.claim.FactKind;
import org.tergeu.claim.Known;
import org.tergeu.claim.Version;
import org.tergeu.claim.VersionedRepository;
import org.tergeu.graphql.paging.Few;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Columns.Column;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/** Where the parts of incidents by place are kept: all that standing reports give, each once. */
@Singleton
class EpisodeRepository implements VersionedRepository<EpisodeEntity> {

    private static final Columns COLUMNS = Columns.of(
            List.of(Column.always("e", "id"), Column.always("e", "name")),
            FuzzyDateColumns.columns("e", "occurred", "occurred"),
            PointInTime.columns("e", "occurred", "occurredAt"));

    private static final Comparator<EpisodeDetail> BY_DAY = Comparator.comparing(
                    EpisodeDetail::occurred,
                    Comparator.nullsLast(
                            Comparator.comparing(FuzzyDate::earliest).thenComparing(FuzzyDate::latest)))
            .thenComparing(
                    episode -> episode.occurredAt() == null
                            ? null
                            : PointInTime.parse(episode.occurredAt()).at().toInstant(),
                    Comparator.nullsFirst(Comparator.naturalOrder()));

    private final Reads reads;

    EpisodeRepository(Reads reads) {
        this.reads = reads;
    }

    /** Those of each place of an incident, by the fact that it is one. */
    Uni<Map<Long, List<Episode>>> loadByPlaces(List<Long> factIds, Few few, AsOf asOf) {
        return reads.group(
                few.statement(
                        COLUMNS.list(),
                        Sql.of("incident_episode e where e.id = any(?) and ", (Object) factIds.toArray(Long[]::new))
                                .append(asOf.known("e")),
                        "e.id",
                        "e.id, e.number"),
                row -> row.getLong("id"),
                EpisodeRepository::read);
    }

    private static Episode read(Row row) {
        return new Episode(
                row.getString("name"), FuzzyDateColumns.read(row, "occurred"), PointInTime.read(row, "occurred"));
    }

    /** Publishes those of all places of incidents that were claimed anew. */
    Uni<Void> publish(ClaimedFacts facts) {
        return replaceRows(
                facts.ids(FactKind.INCIDENT_PLACE),
                () -> facts.ofKind(FactKind.INCIDENT_PLACE).stream()
                        .flatMap(EpisodeRepository::rows)
                        .toList());
    }

    private static Stream<EpisodeEntity> rows(ClaimedFact place) {
        return place.versions(EpisodeRepository::episodes).stream()
                .flatMap(version -> IntStream.range(0, version.value().size())
                        .mapToObj(number ->
                                row(place, version, number, version.value().get(number))));
    }

    private static List<EpisodeDetail> episodes(Known known) {
        return known.each(IncidentPlaceDetail.class, IncidentPlaceDetail::episodes).stream()
                .flatMap(List::stream)
                .filter(Objects::nonNull)
                .distinct()
                .sorted(BY_DAY)
                .toList();
    }

    private static EpisodeEntity row(ClaimedFact place, Version<?> version, int number, EpisodeDetail episode) {
        EpisodeEntity row = new EpisodeEntity();
        row.identify(place, version);
        row.incidentId = place.incidentId();
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

    @Override
    public Class<EpisodeEntity> entityClass() {
        return EpisodeEntity.class;
    }
}
