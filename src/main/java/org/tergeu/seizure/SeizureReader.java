package org.tergeu.seizure;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.filter.MayBeTheSame;
import org.tergeu.filter.SeizureFilter;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.incident.IncidentFactReader;
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

/** Reads seizures. */
@Singleton
class SeizureReader extends IncidentFactReader<Seizure, SeizureFilter, SeizureOrder> {

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

    SeizureReader(Reads reads, Batches batches) {
        super(reads, batches, "seizure", "s");
    }

    @Override
    protected String selectList(AsOf asOf) {
        return COLUMNS.list();
    }

    /** The parts. */
    Uni<List<Seizure>> loadBreakdown(long id, Chosen<SeizureFilter, SeizureOrder> chosen, AsOf asOf) {
        return loadBy("part_of_id", id, chosen, asOf);
    }

    /** Those that may count the same. */
    Uni<List<Seizure>> loadPossiblySame(long id, Few few, AsOf asOf) {
        return loadPossiblySame(MayBeTheSame::seizures, id, few, asOf);
    }

    /** The parts that are notes or coins, the greatest value of a currency first. */
    Uni<List<Seizure>> loadDenominations(long id, Few few, AsOf asOf) {
        return batches.loadMany(List.of(table, "denominations", few, asOf), id, ids -> {
            Sql which = oneOf("part_of_id", ids).append(" and s.denomination_value is not null");
            return reads.group(
                    few.statement(
                            selectList(asOf),
                            rows(null, which, asOf),
                            "s.part_of_id",
                            "s.part_of_id, s.denomination_currency, s.denomination_value desc, s.denomination_form, s.id"),
                    row -> row.getLong("part_of_id"),
                    row -> read(row, asOf));
        });
    }

    Listing<Seizure> list(@Nullable SeizureFilter filter, @Nullable SeizureOrder order, AsOf asOf) {
        return list("seizures", filter, order == null ? SeizureOrder.NEWEST_FIRST : order, asOf);
    }

    @Override
    protected Seizure read(Row row, AsOf asOf) {
        return new Seizure(
                row.getLong("id"),
                row.getLong("incident_id"),
                row.getEnum(SeizureCategory.class, "category"),
                row.getString("item"),
                row.getEnum(SeizureDisposition.class, "disposition"),
                row.getEnumOrNull(DrugGroup.class, "drug_group"),
                row.getEnumOrNull(FirearmType.class, "firearm_type"),
                FigureColumns.readOrNull(row, "quantity", Aspect.QUANTITY, asOf),
                FigureColumns.readOrNull(row, "value", Aspect.VALUE, asOf),
                row.getLongOrNull("part_of_id"),
                faceValue(row),
                asOf);
    }

    private static @Nullable FaceValue faceValue(Row row) {
        BigDecimal value = row.getBigDecimalOrNull("denomination_value");
        return value == null
                ? null
                : new FaceValue(
                        value,
                        row.getString("denomination_currency"),
                        row.getEnumOrNull(CashForm.class, "denomination_form"));
    }
}
