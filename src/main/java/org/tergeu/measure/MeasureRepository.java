package org.tergeu.measure;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
import org.tergeu.filter.MayBeTheSame;
import org.tergeu.filter.MeasureFilter;
import org.tergeu.filter.Readings;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.incident.FactRows;
import org.tergeu.incident.IncidentRef;
import org.tergeu.knowledge.AsOf;
import org.tergeu.naming.CanonicalName;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.FactAttribute;
import org.tergeu.vocabulary.MeasureKind;

/** Where measures are kept. */
@Singleton
class MeasureRepository implements VersionedRepository<MeasureEntity>, Publication {

    private static final String COLUMNS = "n.id, n.incident_id, n.kind, n.name, " + FigureColumns.select("n", "figure");

    private final Reads reads;

    MeasureRepository(Reads reads) {
        this.reads = reads;
    }

    private record Value(MeasureKind kind, @Nullable String name, Resolution figure) {}

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        return replace(facts, FactKind.MEASURE, MeasureRepository::value, MeasureRepository::row);
    }

    Uni<Map<Long, Measure>> loadByIds(List<Long> ids, AsOf asOf) {
        return reads.index(
                Sql.of("select " + COLUMNS + " from measure n where n.id = any(?) and ", (Object)
                                ids.toArray(Long[]::new))
                        .append(asOf.known("n")),
                row -> row.getLong("id"),
                row -> read(row, asOf));
    }

    /** Those that may count the same as these. */
    Uni<Map<Long, List<Measure>>> loadPossiblySame(List<Long> ids, Few few, AsOf asOf) {
        Sql from = Sql.of("measure own join measure n on ")
                .append(MayBeTheSame.measures("own", "n", asOf))
                .append(" where own.id = any(?) and ", (Object) ids.toArray(Long[]::new))
                .append(asOf.known("own"))
                .append(" and ")
                .append(asOf.known("n"));
        return reads.group(
                few.statement("own.id as own_id, " + COLUMNS, from, "own.id", "own.id, n.position, n.id"),
                row -> row.getLong("own_id"),
                row -> read(row, asOf));
    }

    /** @param kinds of which kinds beside what the filter says; null: of all */
    Uni<Map<IncidentRef, List<Measure>>> loadByIncidents(
            List<IncidentRef> incidents,
            @Nullable List<MeasureKind> kinds,
            Chosen<MeasureFilter, MeasureOrder> chosen,
            AsOf asOf) {
        MeasureOrder order = chosen.order();
        Sql selected = IncidentRef.oneOf("n.incident_id", incidents, asOf)
                .append(" and ")
                .append(new Clauses()
                        .when(kinds, of -> Readings.any(asOf).oneOf("n", "kind", FactAttribute.KIND, of))
                        .all())
                .append(" and ")
                .append(condition(chosen.filter(), asOf));
        return reads.group(
                        chosen.few()
                                .statement(
                                        COLUMNS,
                                        FactRows.inOrder("measure", "n", order, selected, asOf),
                                        "n.incident_id",
                                        "n.incident_id, "
                                                + (order == null
                                                        ? "n.position, n.id"
                                                        : order.ordering(asOf).sorting())),
                        row -> row.getLong("incident_id"),
                        row -> read(row, asOf))
                .map(rows -> IncidentRef.byIncident(incidents, rows));
    }

    Listing<Measure> list(@Nullable MeasureFilter filter, @Nullable MeasureOrder order, AsOf asOf) {
        return new Listing<>(
                COLUMNS,
                FactRows.ofIncidents("measure", "n"),
                asOf.known("n")
                        .append(" and ")
                        .append(asOf.known("i"))
                        .append(" and ")
                        .append(condition(filter, asOf)),
                (order == null ? MeasureOrder.NEWEST_FIRST : order).ordering(asOf),
                Arrays.asList("measures", String.valueOf(filter), asOf),
                row -> read(row, asOf));
    }

    private static Sql condition(@Nullable MeasureFilter filter, AsOf asOf) {
        return filter == null ? Sql.of("true") : filter.conditionOnAnyReading("n", asOf);
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
        row.thing = value.name() == null ? "" : CanonicalName.without(Set.of(), value.name());
        row.figure = FigureColumns.of(value.figure());
        row.figureCompared = value.figure().compared();
        row.figureDimension = value.figure().dimension();
        return row;
    }

    private static Measure read(Row row, AsOf asOf) {
        return new Measure(
                row.getLong("id"),
                row.getLong("incident_id"),
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
