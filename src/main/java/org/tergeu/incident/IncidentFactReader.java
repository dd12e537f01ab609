package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.List;
import org.tergeu.filter.FactFilter;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Few;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Sql;

/** Reads the facts of one kind that belong to incidents. Their orders can go by the incidents, {@code i} in statements. */
public abstract class IncidentFactReader<F, W extends FactFilter, O extends FactOrder> extends FactReader<F, W, O> {

    /** The condition that two rows of one table may count the same. */
    @FunctionalInterface
    protected interface Pair {

        /** The condition on the rows of two aliases. */
        Sql of(String one, String other, AsOf asOf);
    }

    protected IncidentFactReader(Reads reads, Batches batches, String table, String alias) {
        super(reads, batches, table, alias, "id");
    }

    @Override
    protected String from() {
        return super.from() + " join incident i on i.id = " + alias + ".incident_id";
    }

    @Override
    protected Sql known(AsOf asOf) {
        return super.known(asOf).append(" and ").append(asOf.known("i"));
    }

    /**
     * The facts of an incident.
     *
     * @param columns what is selected of them; null: everything
     */
    public Uni<List<F>> loadByIncident(IncidentRef incident, Chosen<W, O> chosen, @Nullable Columns columns) {
        AsOf asOf = incident.asOf();
        return batches.loadMany(Arrays.asList(table, "incident_id", chosen, asOf, columns), incident, incidents -> {
            Sql which = IncidentRef.oneOf(alias + ".incident_id", incidents, asOf);
            return group("incident_id", which, chosen, asOf, columns)
                    .map(rows -> IncidentRef.byIncident(incidents, rows));
        });
    }

    /** The facts that may count the same as one. Of an incident with thousands that may, no more are sorted whole than are asked for. */
    protected Uni<List<F>> loadPossiblySame(Pair pair, long id, Few few, AsOf asOf) {
        String order = sorting(null, asOf);
        return batches.loadMany(List.of(table, "possiblySame", few, asOf), id, ids -> {
            Sql same = Sql.of("select " + alias + ".id from " + table + " " + alias + " where ")
                    .append(pair.of("own", alias, asOf))
                    .append(" and ")
                    .append(asOf.known(alias))
                    .append(few.rows() == null ? Sql.nothing() : Sql.of(" order by " + order + " limit ?", few.rows()));
            Sql statement = Sql.of("select own.id as own_id, " + selectList(asOf) + " from " + table
                            + " own cross join lateral (")
                    .append(same)
                    .append(") same join " + table + " " + alias + " on " + alias + ".id = same.id and ")
                    .append(asOf.known(alias))
                    .append(" where own.id = any(?) and ", (Object) ids.toArray(Long[]::new))
                    .append(asOf.known("own"))
                    .append(" order by own.id, " + order);
            return reads.group(statement, row -> row.getLong("own_id"), row -> read(row, asOf));
        });
    }
}
