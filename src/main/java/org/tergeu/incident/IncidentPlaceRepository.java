package org.tergeu.incident;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.claim.VersionedRepository;
import org.tergeu.place.PlaceColumns;
import org.tergeu.platform.AsOf;
import org.tergeu.platform.Reads;
import org.tergeu.platform.Row;
import org.tergeu.platform.Sql;
import org.tergeu.vocabulary.PlacePrecision;

/** Where the places of incidents are kept. */
@Singleton
class IncidentPlaceRepository implements VersionedRepository<IncidentPlaceEntity> {

    private final Reads reads;

    IncidentPlaceRepository(Reads reads) {
        this.reads = reads;
    }

    /**
     * The places of each incident.
     *
     * @param places whether the places themselves are read along
     * @param parents whether what these lie in is read along, too
     */
    Uni<Map<Long, List<IncidentPlace>>> loadByIncidents(
            List<Long> incidentIds, AsOf asOf, boolean places, boolean parents) {
        return reads.group(
                Sql.of(
                                "select p.id, p.incident_id, p.place_code, p.precision, p.disputed"
                                        + (places ? ", " + PlaceColumns.select(parents) : "") + " from incident_place p"
                                        + (places ? PlaceColumns.join("p.place_code", parents) : "")
                                        + " where p.incident_id = any(?) and ",
                                (Object) incidentIds.toArray(Long[]::new))
                        .append(asOf.known("p"))
                        .append(" order by p.incident_id, p.position, p.id"),
                row -> row.getLong("incident_id"),
                row -> read(row, asOf, places, parents));
    }

    private static IncidentPlace read(Row row, AsOf asOf, boolean places, boolean parents) {
        return new IncidentPlace(
                row.getLong("id"),
                row.getLong("incident_id"),
                row.getString("place_code"),
                row.getEnum(PlacePrecision.class, "precision"),
                row.getBoolean("disputed"),
                asOf,
                places ? PlaceColumns.read(row, parents) : null);
    }
}
