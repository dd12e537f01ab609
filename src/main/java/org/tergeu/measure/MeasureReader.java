package org.tergeu.measure;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.List;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureColumns;
import org.tergeu.filter.Clauses;
import org.tergeu.filter.FactFilter;
import org.tergeu.filter.MayBeTheSame;
import org.tergeu.filter.MeasureFilter;
import org.tergeu.filter.Readings;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.paging.Few;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.incident.IncidentFactReader;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.FactAttribute;
import org.tergeu.vocabulary.MeasureKind;

/** Reads measures. */
@Singleton
class MeasureReader extends IncidentFactReader<Measure, FactFilter, MeasureOrder> {

    private static final String COLUMNS = "n.id, n.incident_id, n.kind, n.name, " + FigureColumns.select("n", "figure");

    /**
     * Those of an incident.
     *
     * @param kinds of which kinds beside what the filter says; null: of all
     */
    record OfKinds(
            @Nullable List<MeasureKind> kinds, @Nullable MeasureFilter filter) implements FactFilter {

        @Override
        public Sql conditionOnAnyReading(String n, AsOf asOf) {
            return new Clauses()
                    .when(kinds, of -> Readings.any(asOf).oneOf(n, "kind", FactAttribute.KIND, of))
                    .when(filter, also -> also.conditionOnAnyReading(n, asOf))
                    .all();
        }
    }

    MeasureReader(Reads reads, Batches batches) {
        super(reads, batches, "measure", "n");
    }

    @Override
    protected String selectList(AsOf asOf) {
        return COLUMNS;
    }

    /** Those that may count the same. */
    Uni<List<Measure>> loadPossiblySame(long id, Few few, AsOf asOf) {
        return loadPossiblySame(MayBeTheSame::measures, id, few, asOf);
    }

    Listing<Measure> list(@Nullable MeasureFilter filter, @Nullable MeasureOrder order, AsOf asOf) {
        return list("measures", filter, order == null ? MeasureOrder.NEWEST_FIRST : order, asOf);
    }

    @Override
    protected Measure read(Row row, AsOf asOf) {
        return new Measure(
                row.getLong("id"),
                row.getLong("incident_id"),
                row.getEnum(MeasureKind.class, "kind"),
                row.getStringOrNull("name"),
                FigureColumns.read(row, "figure", Aspect.FIGURE, asOf),
                asOf);
    }
}
