package org.tergeu.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.calendar.FuzzyDateColumns;
import org.tergeu.calendar.PointInTime;
import org.tergeu.graphql.paging.Few;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Columns.Column;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/** Reads the parts of incidents by place. */
@Singleton
class EpisodeReader {

    private static final Columns COLUMNS = Columns.of(
            List.of(Column.always("e", "id"), Column.always("e", "name")),
            FuzzyDateColumns.columns("e", "occurred", "occurred"),
            PointInTime.columns("e", "occurred", "occurredAt"));

    private final Reads reads;

    EpisodeReader(Reads reads) {
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
                EpisodeReader::read);
    }

    private static Episode read(Row row) {
        return new Episode(
                row.getStringOrNull("name"), FuzzyDateColumns.read(row, "occurred"), PointInTime.read(row, "occurred"));
    }
}
