package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.tergeu.filter.FactFilter;
import org.tergeu.graphql.loading.Batches;
import org.tergeu.graphql.paging.Chosen;
import org.tergeu.graphql.paging.Listing;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.reading.Reads;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;

/**
 * Reads the facts of one kind. A feature's reader says what table and columns they have and how a row becomes a fact, and adds what is asked
 * of its facts alone. What the fields of one level ask for in the same way is one statement.
 *
 * @param <F> the facts
 * @param <W> which of them lists have
 * @param <O> in which order
 */
public abstract class FactReader<F, W extends FactFilter, O extends FactOrder> {

    protected final Reads reads;
    protected final Batches batches;
    protected final String table;
    protected final String alias;
    private final String asReported;

    /**
     * A reader of a table with versions of facts.
     *
     * @param alias what its rows are called in statements
     * @param identity the column that orders facts with the same position in reports
     */
    protected FactReader(Reads reads, Batches batches, String table, String alias, String identity) {
        this.reads = reads;
        this.batches = batches;
        this.table = table;
        this.alias = alias;
        this.asReported = alias + ".position, " + alias + "." + identity;
    }

    /** The entries of the select list that {@link #read} needs. */
    protected abstract String selectList(AsOf asOf);

    /** The fact that a row shows. */
    protected abstract F read(Row row, AsOf asOf);

    /** The from clause of a list in an order, with everything that orders go by. */
    protected String from() {
        return table + " " + alias;
    }

    /** The condition that all rows of {@link #from} are those that were known. */
    protected Sql known(AsOf asOf) {
        return asOf.known(alias);
    }

    /** The fact of an identifier as it was known; null for null, and when nothing was known of it. */
    public Uni<F> load(@Nullable Long id, AsOf asOf) {
        return id == null
                ? Uni.createFrom().nullItem()
                : batches.load(List.of(table, asOf), id, ids -> loadByIds(ids, asOf));
    }

    /** The facts of identifiers, those of which something was known. */
    public Uni<Map<Long, F>> loadByIds(List<Long> ids, AsOf asOf) {
        return index(oneOf("id", ids), row -> row.getLong("id"), asOf);
    }

    /** The facts that meet a condition, by what is unique among them. */
    protected <K> Uni<Map<K, F>> index(Sql which, Function<Row, K> key, AsOf asOf) {
        return reads.index(
                Sql.of("select " + selectList(asOf) + " from ").append(rows(null, which, asOf)),
                key,
                row -> read(row, asOf));
    }

    /** The facts in whose rows a column has an identifier. */
    protected Uni<List<F>> loadBy(String column, long id, Chosen<W, O> chosen, AsOf asOf) {
        return batches.loadMany(
                List.of(table, column, chosen, asOf), id, ids -> group(column, oneOf(column, ids), chosen, asOf, null));
    }

    /**
     * The facts that meet a condition, by the identifier in a column.
     *
     * @param columns what is selected of them; null: everything
     */
    protected Uni<Map<Long, List<F>>> group(
            String column, Sql which, Chosen<W, O> chosen, AsOf asOf, @Nullable Columns columns) {
        String parent = alias + "." + column;
        Sql rows = rows(chosen.order(), which.append(" and ").append(condition(chosen.filter(), asOf)), asOf);
        return reads.group(
                chosen.few()
                        .statement(
                                columns == null ? selectList(asOf) : columns.list(),
                                rows,
                                parent,
                                parent + ", " + sorting(chosen.order(), asOf)),
                row -> row.getLong(column),
                row -> read(columns == null ? row : row.of(columns), asOf));
    }

    /**
     * The facts on pages.
     *
     * @param field whose list it is
     */
    protected Listing<F> list(String field, @Nullable W filter, O order, AsOf asOf) {
        return new Listing<>(
                selectList(asOf),
                from(),
                known(asOf).append(" and ").append(condition(filter, asOf)),
                order.ordering(asOf),
                Arrays.asList(field, String.valueOf(filter), asOf),
                row -> read(row, asOf));
    }

    /** The from clause and the condition of a list without pages. */
    protected Sql rows(@Nullable O order, Sql which, AsOf asOf) {
        Sql rows = order == null
                ? Sql.of(table + " " + alias + " where ").append(asOf.known(alias))
                : Sql.of(from() + " where ").append(known(asOf));
        return rows.append(" and ").append(which);
    }

    /** SQL of the order of a list without pages; null: as they were reported. */
    protected String sorting(@Nullable O order, AsOf asOf) {
        return order == null ? asReported : order.ordering(asOf).sorting();
    }

    /** The condition that a column has one of these identifiers. */
    protected Sql oneOf(String column, List<Long> ids) {
        return Sql.of(alias + "." + column + " = any(?)", (Object) ids.toArray(Long[]::new));
    }

    /** The condition of a filter; null: none. */
    protected Sql condition(@Nullable W filter, AsOf asOf) {
        return filter == null ? Sql.of("true") : filter.conditionOnAnyReading(alias, asOf);
    }
}
