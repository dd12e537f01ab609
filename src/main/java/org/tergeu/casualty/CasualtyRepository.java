package org.tergeu.casualty;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tergeu.claim.ClaimedFact;
import org.tergeu.claim.ClaimedFacts;
import org.tergeu.claim.FactKind;
import org.tergeu.claim.Known;
import org.tergeu.claim.Publication;
import org.tergeu.claim.SideBySide;
import org.tergeu.claim.VersionedRepository;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.figure.Resolution;
import org.tergeu.filter.CasualtyFilter;
import org.tergeu.filter.MayBeTheSame;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.incident.FactRows;
import org.tergeu.incident.IncidentRef;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** Where casualties are kept. */
@Singleton
class CasualtyRepository implements VersionedRepository<CasualtyEntity>, Publication {

    private static final String COLUMNS =
            "c.id, c.incident_id, c.harm, c.harmed, " + FigureColumns.select("c", "count") + ", c.part_of_id, ";

    private final Reads reads;

    CasualtyRepository(Reads reads) {
        this.reads = reads;
    }

    private record Value(
            Harm harm, CasualtyGroup group, @Nullable Long partOfId, boolean possibleOverlap, Resolution count) {}

    @Override
    public Uni<Void> publish(ClaimedFacts facts) {
        SideBySide<?, Boolean, Value> together = SamePeople.of(facts, CasualtyRepository::value);
        return replaceVersions(facts, FactKind.CASUALTY, together::versions, CasualtyRepository::row);
    }

    Uni<Map<Long, Casualty>> loadByIds(List<Long> ids, AsOf asOf) {
        Sql which = Sql.of("c.id = any(?)", (Object) ids.toArray(Long[]::new));
        return reads.index(
                Sql.of("select " + columns(asOf) + " from ")
                        .append(FactRows.inOrder("casualty", "c", null, which, asOf)),
                row -> row.getLong("id"),
                row -> read(row, asOf));
    }

    /** Those that may count the same as these. */
    Uni<Map<Long, List<Casualty>>> loadPossiblySame(List<Long> ids, Few few, AsOf asOf) {
        Sql from = Sql.of("casualty own join casualty c on ")
                .append(MayBeTheSame.casualties("own", "c", asOf))
                .append(" where own.id = any(?) and ", (Object) ids.toArray(Long[]::new))
                .append(asOf.known("own"))
                .append(" and ")
                .append(asOf.known("c"));
        return reads.group(
                few.statement("own.id as own_id, " + columns(asOf), from, "own.id", "own.id, c.position, c.id"),
                row -> row.getLong("own_id"),
                row -> read(row, asOf));
    }

    Uni<Map<IncidentRef, List<Casualty>>> loadByIncidents(
            List<IncidentRef> incidents, Chosen<CasualtyFilter, CasualtyOrder> chosen, AsOf asOf) {
        CasualtyOrder order = chosen.order();
        Sql selected = IncidentRef.oneOf("c.incident_id", incidents, asOf)
                .append(" and ")
                .append(condition(chosen.filter(), asOf));
        return reads.group(
                        chosen.few()
                                .statement(
                                        columns(asOf),
                                        FactRows.inOrder("casualty", "c", order, selected, asOf),
                                        "c.incident_id",
                                        "c.incident_id, "
                                                + (order == null
                                                        ? "c.position, c.id"
                                                        : order.ordering(asOf).sorting())),
                        row -> row.getLong("incident_id"),
                        row -> read(row, asOf))
                .map(rows -> IncidentRef.byIncident(incidents, rows));
    }

    Listing<Casualty> list(@Nullable CasualtyFilter filter, @Nullable CasualtyOrder order, AsOf asOf) {
        return new Listing<>(
                columns(asOf),
                FactRows.ofIncidents("casualty", "c"),
                asOf.known("c")
                        .append(" and ")
                        .append(asOf.known("i"))
                        .append(" and ")
                        .append(condition(filter, asOf)),
                (order == null ? CasualtyOrder.NEWEST_FIRST : order).ordering(asOf),
                Arrays.asList("casualties", String.valueOf(filter), asOf),
                row -> read(row, asOf));
    }

    private static String columns(AsOf asOf) {
        return COLUMNS + MayBeTheSame.casualtyIsMarked("c", asOf) + " as possible_overlap";
    }

    private static Sql condition(@Nullable CasualtyFilter filter, AsOf asOf) {
        return filter == null ? Sql.of("true") : filter.conditionOnAnyReading("c", asOf);
    }

    private static Value value(Known known, boolean reportedTwice) {
        return new Value(
                known.first(CasualtyDetail.class, CasualtyDetail::harm),
                known.first(CasualtyDetail.class, CasualtyDetail::group),
                known.first(CasualtyDetail.class, CasualtyDetail::partOfId),
                // One report that sees a possible overlap is enough to warn.
                reportedTwice
                        || known.each(CasualtyDetail.class, CasualtyDetail::possibleOverlap)
                                .contains(true),
                known.figure(Aspect.COUNT).orElseThrow());
    }

    private static CasualtyEntity row(ClaimedFact fact, Value value) {
        CasualtyEntity row = new CasualtyEntity();
        row.incidentId = fact.incidentId();
        row.harm = value.harm();
        row.group = value.group();
        row.count = FigureColumns.of(value.count());
        row.partOfId = value.partOfId();
        row.possibleOverlap = value.possibleOverlap();
        return row;
    }

    private static Casualty read(Row row, AsOf asOf) {
        return new Casualty(
                row.getLong("id"),
                row.getLong("incident_id"),
                row.getEnum(Harm.class, "harm"),
                row.getEnum(CasualtyGroup.class, "harmed"),
                FigureColumns.read(row, "count", Aspect.COUNT, asOf),
                row.getLong("part_of_id"),
                row.isTrue("possible_overlap"),
                asOf);
    }

    @Override
    public Class<CasualtyEntity> entityClass() {
        return CasualtyEntity.class;
    }
}
