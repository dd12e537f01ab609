package org.tergeu.seizure;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tergeu.claim.VersionedRepository;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.filter.MayBeTheSame;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.incident.FactRows;
import org.tergeu.incident.IncidentRef;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Columns.Column;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.CashForm;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** Where seizures are kept. */
@Singleton
class SeizureRepository implements VersionedRepository<SeizureEntity> {

    static final Columns COLUMNS = Columns.of(
            List.of(
                    Column.always("s", "id"),
                    Column.always("s", "incident_id"),
                    Column.of("s", "category", "category"),
                    Column.of("s", "item", "item"),
                    Column.of("s", "disposition", "disposition"),
                    Column.of("s", "drug_group", "drugGroup"),
                    Column.of("s", "firearm_type", "firearmType")),
            FigureColumns.columns("s", "quantity", "quantity"),
            FigureColumns.columns("s", "value", "value"),
            List.of(
                    Column.of("s", "part_of_id", "partOf"),
                    // What notes come to takes their number as well: it is read with whole rows alone.
                    Column.of("s", "denomination_value", "faceValue"),
                    Column.of("s", "denomination_currency", "faceValue"),
                    Column.of("s", "denomination_form", "faceValue")));

    private final Reads reads;

    SeizureRepository(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<Long, Seizure>> loadByIds(List<Long> ids, AsOf asOf) {
        return reads.index(
                Sql.of("select " + COLUMNS.list() + " from ")
                        .append(FactRows.inOrder("seizure", "s", null, oneOf("id", ids), asOf)),
                row -> row.getLong("id"),
                row -> read(row, asOf));
    }

    Uni<Map<IncidentRef, List<Seizure>>> loadByIncidents(
            List<IncidentRef> incidents, Chosen<SeizureFilter, SeizureOrder> chosen, AsOf asOf, Columns columns) {
        return group(columns, "incident_id", IncidentRef.oneOf("s.incident_id", incidents, asOf), chosen, asOf)
                .map(rows -> IncidentRef.byIncident(incidents, rows));
    }

    /** Those that may count the same as these. */
    Uni<Map<Long, List<Seizure>>> loadPossiblySame(List<Long> ids, Few few, AsOf asOf) {
        Sql from = Sql.of("seizure own join seizure s on ")
                .append(MayBeTheSame.seizures("own", "s", asOf))
                .append(" where own.id = any(?) and ", (Object) ids.toArray(Long[]::new))
                .append(asOf.known("own"))
                .append(" and ")
                .append(asOf.known("s"));
        return reads.group(
                few.statement("own.id as own_id, " + COLUMNS.list(), from, "own.id", "own.id, s.position, s.id"),
                row -> row.getLong("own_id"),
                row -> read(row, asOf));
    }

    Uni<Map<Long, List<Seizure>>> loadBreakdowns(
            List<Long> ids, Chosen<SeizureFilter, SeizureOrder> chosen, AsOf asOf) {
        return group(COLUMNS, "part_of_id", oneOf("part_of_id", ids), chosen, asOf);
    }

    /** The parts of each that are notes or coins, the greatest value of a currency first. */
    Uni<Map<Long, List<Seizure>>> loadDenominations(List<Long> ids, Few few, AsOf asOf) {
        return reads.group(
                few.statement(
                        COLUMNS.list(),
                        FactRows.inOrder(
                                "seizure",
                                "s",
                                null,
                                oneOf("part_of_id", ids).append(" and s.denomination_value is not null"),
                                asOf),
                        "s.part_of_id",
                        "s.part_of_id, s.denomination_currency, s.denomination_value desc, s.denomination_form, s.id"),
                row -> row.getLong("part_of_id"),
                row -> read(row, asOf));
    }

    Listing<Seizure> list(@Nullable SeizureFilter filter, @Nullable SeizureOrder order, AsOf asOf) {
        return new Listing<>(
                COLUMNS.list(),
                FactRows.ofIncidents("seizure", "s"),
                asOf.known("s")
                        .append(" and ")
                        .append(asOf.known("i"))
                        .append(" and ")
                        .append(condition(filter, asOf)),
                (order == null ? SeizureOrder.NEWEST_FIRST : order).ordering(asOf),
                Arrays.asList("seizures", String.valueOf(filter), asOf),
                row -> read(row, asOf));
    }

    private Uni<Map<Long, List<Seizure>>> group(
            Columns columns, String parent, Sql which, Chosen<SeizureFilter, SeizureOrder> chosen, AsOf asOf) {
        SeizureOrder order = chosen.order();
        Sql selected = which.append(" and ").append(condition(chosen.filter(), asOf));
        return reads.group(
                chosen.few()
                        .statement(
                                columns.list(),
                                FactRows.inOrder("seizure", "s", order, selected, asOf),
                                "s." + parent,
                                "s." + parent + ", "
                                        + (order == null
                                                ? "s.position, s.id"
                                                : order.ordering(asOf).sorting())),
                row -> row.getLong(parent),
                row -> read(row.of(columns), asOf));
    }

    private static Sql oneOf(String column, List<Long> ids) {
        return Sql.of("s." + column + " = any(?)", (Object) ids.toArray(Long[]::new));
    }

    private static Sql condition(@Nullable SeizureFilter filter, AsOf asOf) {
        return filter == null ? Sql.of("true") : filter.conditionOnAnyReading("s", asOf);
    }

    private static Seizure read(Row row, AsOf asOf) {
        return new Seizure(
                row.getLong("id"),
                row.getLong("incident_id"),
                row.getEnum(SeizureCategory.class, "category"),
                row.getString("item"),
                row.getEnum(SeizureDisposition.class, "disposition"),
                row.getEnum(DrugGroup.class, "drug_group"),
                row.getEnum(FirearmType.class, "firearm_type"),
                FigureColumns.read(row, "quantity", Aspect.QUANTITY, asOf),
                FigureColumns.read(row, "value", Aspect.VALUE, asOf),
                row.getLong("part_of_id"),
                faceValue(row),
                asOf);
    }

    private static @Nullable FaceValue faceValue(Row row) {
        BigDecimal value = row.getBigDecimal("denomination_value");
        return value == null
                ? null
                : new FaceValue(
                        value,
                        row.getString("denomination_currency"),
                        row.getEnum(CashForm.class, "denomination_form"));
    }

    @Override
    public Class<SeizureEntity> entityClass() {
        return SeizureEntity.class;
    }
}
