package org.tergeu.measure;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import org.tergeu.claim.ClaimedFact;
import org.tergeu.claim.ClaimedFacts;
import org.tergeu.claim.FactKind;
import org.tergeu.claim.Known;
import org.tergeu.claim.Publication;
import org.tergeu.claim.VersionedRepository;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Resolution;
import org.tergeu.filter.Clauses;
import org.tergeu.graphql.Few;
import org.tergeu.incident.IncidentRef;
import org.tergeu.platform.AsOf;
import org.tergeu.platform.Reads;
import org.tergeu.platform.Row;
import org.tergeu.platform.Sql;
import org.tergeu.vocabulary.MeasureKind;

/** Where measures are kept. */
@Singleton
class MeasureRepository implements VersionedRepository<MeasureEntity>, Publication {

    private final Reads reads;

    MeasureRepository(Reads reads) {
        this.reads = reads;
    }

    private record Value(MeasureKind kind, @Nullable String name, Resolution figure) {}

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return replace(facts, FactKind.MEASURE, MeasureRepository::value, MeasureRepository::row);
    }

    Uni<Map<IncidentRef, List<Measure>>> loadByIncidents(
            List<IncidentRef> incidents, Few few, @Nullable List<MeasureKind> kinds, AsOf asOf) {
        return reads.group(
                        few.statement(
                                "m.id, m.incident_id, m.kind, m.name, " + FigureColumns.select("m", "figure"),
                                Sql.of("measure m where ")
                                        .append(IncidentRef.oneOf("m.incident_id", incidents, asOf))
                                        .append(" and ")
                                        .append(asOf.known("m"))
                                        .append(" and ")
                                        .append(new Clauses()
                                                .oneOf("m.kind", kinds)
                                                .all()),
                                "m.incident_id",
                                "m.incident_id, m.position, m.id"),
                        row -> row.getLong("incident_id"),
                        row -> read(row, asOf))
                .map(rows -> IncidentRef.byIncident(incidents, rows));
    }

    private static Value value(Known known) {
        return new Value(
                known.first(MeasureDetail.class, MeasureDetail::kind),
                known.first(MeasureDetail.class, MeasureDetail::name),
                known.figure(Aspect.FIGURE).orElseThrow());
    }

    private static MeasureEntity row(ClaimedFact fact, Value value) {
        MeasureEntity row = new MeasureEntity();
        row.incidentId = fact.incidentId();
        row.kind = value.kind();
        row.name = value.name();
        row.figure = FigureColumns.of(value.figure());
        return row;
    }

    private static Measure read(Row row, AsOf asOf) {
        return new Measure(
                row.getLong("id"),
                row.getEnum(MeasureKind.class, "kind"),
                row.getString("name"),
                FigureColumns.read(row, "figure", Aspect.FIGURE, asOf),
                asOf);
    }

    @Override
    public Class<MeasureEntity> entityClass() {
        return MeasureEntity.class;
    }
}
