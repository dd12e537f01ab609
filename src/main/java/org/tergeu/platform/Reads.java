package org.tergeu.platform;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Future;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jboss.logging.Logger;

/**
 * Sends the statements of the read side. A Hibernate Reactive session cannot be shared by the fields of one GraphQL request,
 * which resolve side by side; a pool can (docs/adr/0002).
 *
 * <p>Each statement is logged under {@code org.tergeu.platform.Reads} at DEBUG, without its values: they may hold personal data.
 */
@Singleton
public class Reads {

    private static final Logger LOG = Logger.getLogger(Reads.class);

    private static final String DATA_EXCEPTION = "22";
    private static final String QUERY_CANCELED = "57014";

    private final Pool lists;
    private final Pool lookups;

    Reads(Pool lists, Pools pools) {
        this.lists = lists;
        this.lookups = pools.lookupsBeside(lists);
    }

    /** Every row of the statement's answer, mapped, in its order. It is planned for its values. */
    public <T> Uni<List<T>> list(Sql sql, Function<Row, T> mapper) {
        return send(lists, "lists", sql).map(rows -> mapped(rows, mapper));
    }

    /** Every row of the statement's answer, mapped, in its order. It is planned once for all values. */
    public <T> Uni<List<T>> listPlannedOnce(Sql sql, Function<Row, T> mapper) {
        return lookUp(sql).map(rows -> mapped(rows, mapper));
    }

    private static <T> List<T> mapped(RowSet<io.vertx.sqlclient.Row> rows, Function<Row, T> mapper) {
        List<T> all = new ArrayList<>(rows.size());
        Row.forEach(rows, row -> all.add(mapper.apply(row)));
        return all;
    }

    /**
     * The rows of the statement's answer, gathered by a key, each group in the answer's order. It is planned once for all values. A
     * statement that orders by the key first costs less: an index has that order, and what is left to sort is short.
     */
    public <K, T> Uni<Map<K, List<T>>> group(Sql sql, Function<Row, K> key, Function<Row, T> mapper) {
        return lookUp(sql).map(rows -> {
            Map<K, List<T>> groups = new HashMap<>();
            Row.forEach(rows, row -> {
                // In this order columns are found where they are looked for.
                T value = mapper.apply(row);
                groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(value);
            });
            return groups;
        });
    }

    /** The rows of the statement's answer by a key that is unique among them. It is planned once for all values. */
    public <K, T> Uni<Map<K, T>> index(Sql sql, Function<Row, K> key, Function<Row, T> mapper) {
        return lookUp(sql).map(rows -> {
            Map<K, T> index = new HashMap<>();
            Row.forEach(rows, row -> {
                T value = mapper.apply(row);
                index.put(key.apply(row), value);
            });
            return index;
        });
    }

    /** The one number of the statement's one row. It is planned for its values. */
    public Uni<Integer> count(Sql sql) {
        return send(lists, "lists", sql).map(rows -> rows.iterator().next().getInteger(0));
    }

    private Uni<RowSet<io.vertx.sqlclient.Row>> lookUp(Sql sql) {
        return send(lookups, "lookups", sql);
    }

    private static Uni<RowSet<io.vertx.sqlclient.Row>> send(Pool pool, String lease, Sql sql) {
        return Uni.createFrom().emitter(reader -> {
            String text = sql.numbered();
            LOG.debug(text);
            Tuple values = Tuple.tuple(sql.values());
            Cancellation request = Cancellation.current();
            Future<RowSet<io.vertx.sqlclient.Row>> rows = request == null
                    ? pool.preparedQuery(text).execute(values)
                    : Lease.send(pool, lease, request, text, values);
            rows.onSuccess(reader::complete).onFailure(failure -> reader.fail(told(failure)));
        });
    }

    /** Unchecked, always: the messages of checked exceptions reach the caller, and these hold addresses and SQL. */
    private static RuntimeException told(Throwable failure) {
        if (failure instanceof ReadTimedOut late) {
            return late;
        }
        if (isCancelled(failure)) {
            return new ReadTimedOut();
        }
        return state(failure).startsWith(DATA_EXCEPTION) ? new UnusableValue(failure) : new ReadFailed(failure);
    }

    /** Whether PostgreSQL gave the statement up, for its time was over or it was told to. */
    static boolean isCancelled(@Nullable Throwable failure) {
        return state(failure).equals(QUERY_CANCELED);
    }

    private static String state(@Nullable Throwable failure) {
        return failure instanceof PgException error && error.getSqlState() != null ? error.getSqlState() : "";
    }
}
