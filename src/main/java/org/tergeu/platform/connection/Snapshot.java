package org.tergeu.platform.connection;

import io.vertx.core.Future;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.SqlConnection;
import io.vertx.sqlclient.SqlResult;
import io.vertx.sqlclient.Tuple;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * One state of the database, in which a request reads repeatedly, whatever is written meanwhile: a transaction on a connection of its own. The
 * database has to keep old rows for it, so it has to be closed soon.
 */
public final class Snapshot {

    private static final String BEGIN = "begin isolation level repeatable read, read only";
    private static final String END = "rollback";

    private final ConnectionAttempts.Lent lent;
    private final SqlConnection connection;
    private final AtomicInteger open = new AtomicInteger();
    private volatile boolean broken;
    private volatile boolean closed;

    private Snapshot(ConnectionAttempts.Lent lent) {
        this.lent = lent;
        this.connection = lent.connection();
    }

    /**
     * Takes the present state.
     *
     * @param pool the pool that plans for values; connections of the other one have no transactions
     */
    public static Future<Snapshot> take(CountedPool pool, Cancellation request) {
        return ConnectionAttempts.take(pool, pool, request)
                .compose(lent -> lent.here(lent.connection().query(BEGIN).execute())
                        .map(begun -> new Snapshot(lent))
                        .onFailure(failure -> lent.close()));
    }

    /** Sends a statement of a request. */
    public Future<SqlResult<List<Row>>> send(Cancellation request, String text, Tuple values) {
        if (request.isCancelled() || closed) {
            return Future.failedFuture(request.reason());
        }
        request.runsOn(connection);
        open.incrementAndGet();
        lent.pool().sent(1);
        return lent.here(connection
                        .preparedQuery(text)
                        .collecting(Arrivals.of(request))
                        .execute(values))
                .onComplete(answered -> {
                    broken |= answered.failed();
                    if (answered.succeeded()) {
                        Outages.answered();
                    }
                    if (open.decrementAndGet() == 0) {
                        request.lost(connection);
                    } else {
                        request.ranOn(connection);
                    }
                });
    }

    /** Gives the connection back. One on which a statement has failed or still runs is ended, since its state is not known. */
    public void close() {
        if (closed) {
            return;
        }
        closed = true;
        lent.pool().givenBack(connection);
        if (broken || open.get() > 0) {
            Cancellation.endWithTransaction(connection);
        } else {
            connection.query(END).execute().onComplete(ended -> connection.close());
        }
    }
}
