package org.tergeu.seizure;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.tergeu.claim.VersionedRepository;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.graphql.Listing;
import org.tergeu.platform.AsOf;
import org.tergeu.platform.Reads;
import org.tergeu.platform.Row;
import org.tergeu.platform.Sql;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** Where seizures are kept. */
@Singleton
class SeizureRepository implements VersionedRepository<SeizureEntity> {

    private static final String COLUMNS = columns(true);

    private final Reads reads;

    SeizureRepository(Reads reads) {
        this.reads = reads;
    }

    Uni<Map<Long, Seizure>> loadByIds(List<Long> ids, AsOf asOf) {
        return reads.index(select(COLUMNS, "id", ids, null, asOf), row -> row.getLong("id"), row -> read(row, asOf));
    }

    private static String columns(boolean values) {
        return "s.id, s.incident_id, s.category, s.item, s.disposition, s.drug_group, s.firearm_type, "
                + FigureColumns.select("s", "quantity") + ", "
                + (values ? FigureColumns.select("s", "value") : FigureColumns.omit("value")) + ", s.part_of_id";
    }

    /** @param values whether values in money are asked for; they are otherwise left out */
    Uni<Map<Long, List<Seizure>>> loadByIncidents(
            List<Long> ids, @Nullable SeizureFilter filter, AsOf asOf, boolean values) {
        return group(columns(values), "incident_id", ids, filter, asOf);
    }

    Uni<Map<Long, List<Seizure>>> loadBreakdowns(List<Long> ids, AsOf asOf) {
        return group(COLUMNS, "part_of_id", ids, null, asOf);
    }

    Listing<Seizure> list(@Nullable SeizureFilter filter, @Nullable SeizureOrder order, AsOf asOf) {
        return new Listing<>(
                COLUMNS,
                "seizure s join incident i on i.id = s.incident_id",
                asOf.known("s")
                        .append(" and ")
                        .append(asOf.known("i"))
                        .append(" and ")
                        .append(condition(filter, asOf)),
                (order == null ? SeizureOrder.NEWEST_FIRST : order).ordering(),
                Arrays.asList("seizures", String.valueOf(filter), asOf),
                row -> read(row, asOf));
    }

    private Uni<Map<Long, List<Seizure>>> group(
            String columns, String parent, List<Long> ids, @Nullable SeizureFilter filter, AsOf asOf) {
        return reads.group(
                select(columns, parent, ids, filter, asOf).append(" order by s." + parent + ", s.position, s.id"),
                row -> row.getLong(parent),
                row -> read(row, asOf));
    }

    private static Sql select(
            String columns, String column, List<Long> ids, @Nullable SeizureFilter filter, AsOf asOf) {
        return Sql.of("select " + columns + " from seizure s where s." + column + " = any(?) and ", (Object)
                        ids.toArray(Long[]::new))
                .append(asOf.known("s"))
                .append(" and ")
                .append(condition(filter, asOf));
    }

    private static Sql condition(@Nullable SeizureFilter filter, AsOf asOf) {
        return filter == null ? Sql.of("true") : filter.condition("s", asOf);
    }

    private static Seizure read(Row row, AsOf asOf) {
        String drugGroup = row.getString("drug_group");
        String firearmType = row.getString("firearm_type");
        return new Seizure(
                row.getLong("id"),
                row.getLong("incident_id"),
                row.getEnum(SeizureCategory.class, "category"),
                row.getString("item"),
                row.getEnum(SeizureDisposition.class, "disposition"),
                drugGroup == null ? null : DrugGroup.valueOf(drugGroup),
                firearmType == null ? null : FirearmType.valueOf(firearmType),
                FigureColumns.read(row, "quantity", Aspect.QUANTITY, asOf),
                FigureColumns.read(row, "value", Aspect.VALUE, asOf),
                row.getLong("part_of_id"),
                asOf);
    }
}
