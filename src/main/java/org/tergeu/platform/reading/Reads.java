package org.tergeu.platform.reading;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.TimeoutException;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.subscription.UniEmitter;
import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tergeu.platform.connection.Cancellation;
import org.tergeu.platform.connection.CountedPool;
import org.tergeu.platform.connection.DatabaseUnavailable;
import org.tergeu.platform.connection.Lease;
import org.tergeu.platform.connection.NoRoom;
import org.tergeu.platform.connection.Outages;
import org.tergeu.platform.connection.Planning;
import org.tergeu.platform.connection.Pools;
import org.tergeu.platform.connection.ReadFailed;
import org.tergeu.platform.connection.ReadTimedOut;
import org.tergeu.platform.connection.Server;
import org.tergeu.platform.connection.Snapshot;
import org.tergeu.platform.sql.ReadTooMuch;
import org.tergeu.platform.sql.Row;
import org.tergeu.platform.sql.Sql;
import org.tergeu.platform.sql.SqlState;
import org.tergeu.platform.sql.UnusableValue;

/**
 * Sends the statements of the read side. The fields of a GraphQL request resolve side by side; they cannot share a Hibernate Reactive session, and
 * can share a pool (docs/adr/0002).
 *
 * <p>Each statement is logged under {@code org.tergeu.platform.reading.Reads} at DEBUG, without its values, which may be personal data.
 */
@Singleton
public class Reads {

    private static final Logger LOG = Logger.getLogger(Reads.class);

    /** A standby that does not react answers no probe either, while other servers may. */
    private static final Duration PATIENCE_WITH_STANDBY = Duration.ofSeconds(1);

    private final Pools pools;
    private final Server primary;

    Reads(Pool lists, Pools pools) {
        this.pools = pools;
        this.primary = pools.primaryOf(lists);
    }

    /** All rows of a statement, mapped, in order. It is planned for its values. */
    public <T> Uni<List<T>> list(Sql sql, Function<Row, T> mapper) {
        return list(Planning.FOR_VALUES, sql, mapper);
    }

    /** All rows of a statement, mapped, in order. */
    public <T> Uni<List<T>> list(Planning planning, Sql sql, Function<Row, T> mapper) {
        return send(planning, sql).map(rows -> mapped(rows, mapper));
    }

    /**
     * The same outside of requests, but where a request would read now, so that it shows whether requests can be answered. When the connection or its
     * server is lost, the statement is sent once more, to another server where there is one.
     */
    public <T> Uni<List<T>> listAsRequestsDo(Sql sql, Function<Row, T> mapper) {
        Server first = reading(0);
        Uni<SqlResult<List<io.vertx.sqlclient.Row>>> answer = sent(first, sql);
        Uni<SqlResult<List<io.vertx.sqlclient.Row>>> inTime = first.equals(primary)
                ? answer
                : answer.ifNoItem().after(PATIENCE_WITH_STANDBY).fail();
        return inTime.onFailure(Reads::isOfTheServer)
                .recoverWithUni(() -> sent(anotherThan(first, 0), sql))
                .onFailure()
                .transform(failure -> unchecked(failure, null))
                .map(rows -> mapped(rows, mapper));
    }

    /** The answer of a server, or what the statement failed with there. */
    private static Uni<SqlResult<List<io.vertx.sqlclient.Row>>> sent(Server server, Sql sql) {
        return Uni.createFrom().emitter(reader -> {
            String text = sql.numbered();
            LOG.debug(text);
            sent(server, Planning.FOR_VALUES, text, Tuple.tuple(sql.values()))
                    .onSuccess(reader::complete)
                    .onFailure(reader::fail);
        });
    }

    /** Outside of requests. */
    private static Future<SqlResult<List<io.vertx.sqlclient.Row>>> sent(
            Server server, Planning planning, String text, Tuple values) {
        CountedPool pool = server.pool(planning);
        return Lease.send(pool, server.pool(planning.other()), text, values)
                .onSuccess(answer -> pool.received(answer.value().size()));
    }

    private static boolean isOfTheServer(Throwable failure) {
        return failure instanceof TimeoutException || DatabaseUnavailable.isOfTheServer(failure);
    }

    /** The server for requests when a standby is lost. */
    private Server anotherThan(Server standby, long revision) {
        Server other = reading(revision);
        return other.equals(standby) ? primary : other;
    }

    /**
     * All rows that a writing statement returns: on the primary, and not as part of a request, which may read elsewhere and may be cancelled. It is
     * for data that is not reported; only the intake writes reports. It is planned once for all values.
     */
    public <T> Uni<List<T>> onPrimary(Sql sql, Function<Row, T> mapper) {
        return Uni.createFrom()
                .<SqlResult<List<io.vertx.sqlclient.Row>>>emitter(writer -> {
                    String text = sql.numbered();
                    LOG.debug(text);
                    Lease.send(
                                    primary.pool(Planning.ONCE),
                                    primary.pool(Planning.FOR_VALUES),
                                    text,
                                    Tuple.tuple(sql.values()))
                            .onSuccess(writer::complete)
                            .onFailure(failure -> writer.fail(unchecked(failure, null)));
                })
                .map(rows -> mapped(rows, mapper));
    }

    private static <T> List<T> mapped(SqlResult<List<io.vertx.sqlclient.Row>> rows, Function<Row, T> mapper) {
        List<T> all = new ArrayList<>(rows.value().size());
        Row.forEach(rows, row -> all.add(mapper.apply(row)));
        return all;
    }

    /** The rows of a statement grouped by a key, in order within each group. It is planned once for all values. */
    public <K, T> Uni<Map<K, List<T>>> group(Sql sql, Function<Row, K> key, Function<Row, T> mapper) {
        return group(Planning.ONCE, sql, key, mapper);
    }

    /**
     * The rows of a statement grouped by a key, in order within each group. A statement that orders by the key first costs less: an index has that
     * order, and what is left to sort is short.
     */
    public <K, T> Uni<Map<K, List<T>>> group(
            Planning planning, Sql sql, Function<Row, K> key, Function<Row, T> mapper) {
        return send(planning, sql).map(rows -> {
            Map<K, List<T>> groups = new HashMap<>();
            Row.forEach(rows, row -> {
                // Columns are found at once when they are read in the order of the statement.
                T value = mapper.apply(row);
                groups.computeIfAbsent(key.apply(row), k -> new ArrayList<>()).add(value);
            });
            return groups;
        });
    }

    /** The rows of a statement by a key that is unique among them. It is planned once for all values. */
    public <K, T> Uni<Map<K, T>> index(Sql sql, Function<Row, K> key, Function<Row, T> mapper) {
        return index(Planning.ONCE, sql, key, mapper);
    }

    /** The rows of a statement by a key that is unique among them. */
    public <K, T> Uni<Map<K, T>> index(Planning planning, Sql sql, Function<Row, K> key, Function<Row, T> mapper) {
        return send(planning, sql).map(rows -> {
            Map<K, T> index = new HashMap<>();
            Row.forEach(rows, row -> {
                T value = mapper.apply(row);
                index.put(key.apply(row), value);
            });
            return index;
        });
    }

    /** The number in the only row of a statement. It is planned for its values. */
    public Uni<Integer> count(Sql sql) {
        return send(Planning.FOR_VALUES, sql).map(rows -> rows.value().get(0).getInteger(0));
    }

    private Uni<SqlResult<List<io.vertx.sqlclient.Row>>> send(Planning planning, Sql sql) {
        return Uni.createFrom().emitter(reader -> {
            String text = sql.numbered();
            LOG.debug(text);
            Tuple values = Tuple.tuple(sql.values());
            Cancellation request = Cancellation.current();
            if (request != null && request.snapshot() != null) {
                received(request.snapshot().send(request, text, values), request, reader);
                return;
            }
            received(
                    request == null ? sent(primary, planning, text, values) : send(planning, request, text, values),
                    request,
                    reader);
        });
    }

    /**
     * Sends a statement of a request. When its standby is lost before any statement of the request was answered, another server answers all of them,
     * once. The statements of one turn are under way together, so an answer from the lost server no longer counts.
     */
    private Future<SqlResult<List<io.vertx.sqlclient.Row>>> send(
            Planning planning, Cancellation request, String text, Tuple values) {
        Server server = server(request);
        CountedPool pool = server.pool(planning);
        return Lease.send(pool, server.pool(planning.other()), planning, request, text, values)
                .transform(answered -> {
                    if (answered.succeeded()) {
                        pool.received(answered.result().value().size());
                    } else if (isLost(server, request, answered.cause())) {
                        request.readsElsewhere(anotherThan(server, request.revision()));
                    }
                    boolean isFromElsewhere = !server.equals(request.server());
                    if (isFromElsewhere
                            && (answered.succeeded() || DatabaseUnavailable.isOfTheServer(answered.cause()))) {
                        return send(planning, request, text, values);
                    }
                    if (answered.succeeded()) {
                        request.hasRead();
                        return Future.succeededFuture(answered.result());
                    }
                    return Future.failedFuture(answered.cause());
                });
    }

    private boolean isLost(Server server, Cancellation request, Throwable failure) {
        return !server.equals(primary)
                && server.equals(request.server())
                && request.mayReadElsewhere()
                && DatabaseUnavailable.isOfTheServer(failure);
    }

    private static void received(
            Future<SqlResult<List<io.vertx.sqlclient.Row>>> rows,
            @Nullable Cancellation request,
            UniEmitter<? super SqlResult<List<io.vertx.sqlclient.Row>>> reader) {
        rows.onSuccess(answer -> {
                    if (request != null && request.isOverdrawn()) {
                        reader.fail(request.reason());
                    } else {
                        reader.complete(answer);
                    }
                })
                .onFailure(failure -> reader.fail(unchecked(failure, request)));
    }

    /** A state of the database for the current request, from the server that it reads now; the caller closes it. */
    public Uni<Snapshot> snapshot() {
        return Uni.createFrom().emitter(taker -> {
            Cancellation request = Objects.requireNonNull(Cancellation.current(), "a request reads");
            Snapshot.take(server(request).pool(Planning.FOR_VALUES), request)
                    .onSuccess(taker::complete)
                    .onFailure(failure -> taker.fail(unchecked(failure, request)));
        });
    }

    /** A request reads from one server only: another one may be behind what the request has read already. */
    private Server server(Cancellation request) {
        Server chosen = request.server();
        if (chosen == null) {
            chosen = reading(request.revision());
            request.readsFrom(chosen);
        }
        return chosen;
    }

    private Server reading(long revision) {
        Server standby = pools.standby(revision);
        return standby == null ? primary : standby;
    }

    /** All pools, those of the primary first. */
    public List<CountedPool> pools() {
        return Stream.concat(Stream.of(primary), pools.others().stream())
                .flatMap(server -> server.pools().stream())
                .toList();
    }

    /** Always an unchecked exception: messages of checked ones reach the caller, and these have addresses and SQL. */
    private static RuntimeException unchecked(Throwable failure, @Nullable Cancellation request) {
        if (failure instanceof ReadTimedOut || failure instanceof ReadTooMuch || failure instanceof NoRoom) {
            return (RuntimeException) failure;
        }
        if (failure instanceof DatabaseUnavailable || DatabaseUnavailable.is(failure)) {
            return Outages.met(failure);
        }
        if (SqlState.QUERY_CANCELED.isOf(failure)) {
            return request == null ? new ReadTimedOut() : request.reason();
        }
        return SqlState.DATA_EXCEPTION.isOf(failure) ? new UnusableValue(failure) : new ReadFailed(failure);
    }
}
