package org.tergeu.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.graphql.paging.Few;
import org.tergeu.knowledge.AsOf;
import org.tergeu.place.PlaceColumns;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Columns.Column;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.PlacePrecision;

/** Reads the places of incidents. */
@Singleton
class IncidentPlaceReader {

    static final Columns COLUMNS = Columns.of(
            List.of(Column.always("p", "id"), Column.always("p", "incident_id")),
            PlaceColumns.columns("place"),
            List.of(Column.of("p", "precision", "precision"), Column.of("p", "disputed", "disputed")));

    private final Reads reads;

    IncidentPlaceReader(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<IncidentRef, List<IncidentPlace>>> loadByIncidents(
            List<IncidentRef> incidents, Few few, AsOf asOf, Columns columns) {
        return reads.group(
                        few.statement(
                                columns.list(),
                                Sql.of("incident_place p" + PlaceColumns.join("p.place_code", columns) + " where ")
                                        .append(IncidentRef.oneOf("p.incident_id", incidents, asOf))
                                        .append(" and ")
                                        .append(asOf.known("p")),
                                "p.incident_id",
                                "p.incident_id, p.position, p.id"),
                        row -> row.getLong("incident_id"),
                        row -> read(row.of(columns), asOf, columns))
                .map(rows -> IncidentRef.byIncident(incidents, rows));
    }

    private static IncidentPlace read(Row row, AsOf asOf, Columns columns) {
        return new IncidentPlace(
                row.getLong("id"),
                row.getLong("incident_id"),
                Row.selected(PlaceColumns.read(row, columns)),
                row.getEnum(PlacePrecision.class, "precision"),
                row.isTrue("disputed"),
                asOf);
    }
}
