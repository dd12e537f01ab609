package org.tergeu.platform;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Handler;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgPool;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PrepareOptions;
import io.vertx.sqlclient.PreparedQuery;
import io.vertx.sqlclient.Query;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.SqlConnection;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.Function;

/**
 * A pool of more connections than the database may grant: a role or a database can have a limit below, and all connections of a server can be in
 * use by others. Whoever finds none to be had waits for one of those that exist, in the order of coming; the pool by itself fails them.
 */
final class PatientPool implements PgPool {

    /** Asking for a connection that is refused costs the database a process each time. */
    private static final long PAUSE_MILLIS = 10;

    private static final Duration LONGEST = Duration.ofSeconds(60);

    /** Somebody who waits, on a context of its own: what a connection is asked on is where it answers. */
    private record Waiting(Context context, Promise<SqlConnection> promise, long end) {}

    private final PgPool pool;
    private final Vertx vertx;
    private final Deque<Waiting> waiting = new ArrayDeque<>();
    private volatile boolean isScarce;
    private @Nullable PatientPool other;

    PatientPool(Pool pool, Vertx vertx) {
        this.pool = (PgPool) pool;
        this.vertx = vertx;
    }

    /** Two pools of one server: one that has no connection at all takes one of the other's. */
    static void share(PatientPool one, PatientPool two) {
        one.other = two;
        two.other = one;
    }

    @Override
    public Future<SqlConnection> getConnection() {
        if (isScarce) {
            return await();
        }
        return pool.getConnection()
                .recover(failure ->
                        SqlState.TOO_MANY_CONNECTIONS.isOf(failure) ? await() : Future.failedFuture(failure));
    }

    @Override
    public void getConnection(Handler<AsyncResult<SqlConnection>> handler) {
        getConnection().onComplete(handler);
    }

    private Future<SqlConnection> await() {
        Promise<SqlConnection> promise = Promise.promise();
        boolean first;
        synchronized (this) {
            waiting.add(new Waiting(vertx.getOrCreateContext(), promise, System.nanoTime() + LONGEST.toNanos()));
            first = !isScarce;
            isScarce = true;
        }
        if (first) {
            pause();
        }
        return promise.future();
    }

    private void pause() {
        vertx.setTimer(PAUSE_MILLIS, over -> next());
    }

    /** One asks on behalf of all that wait. */
    private void next() {
        Waiting first;
        synchronized (this) {
            first = waiting.peek();
            isScarce = first != null;
        }
        if (first != null) {
            first.context.runOnContext(here -> pool.getConnection().onComplete(answer -> answered(first, answer)));
        }
    }

    private void answered(Waiting first, AsyncResult<SqlConnection> answer) {
        boolean none = answer.failed() && SqlState.TOO_MANY_CONNECTIONS.isOf(answer.cause());
        if (none && System.nanoTime() < first.end) {
            if (pool.size() == 0 && other != null) {
                other.giveUpOne();
            }
            pause();
            return;
        }
        synchronized (this) {
            waiting.remove();
        }
        if (answer.succeeded()) {
            first.promise.complete(answer.result());
        } else {
            first.promise.fail(answer.cause());
        }
        next();
    }

    private void giveUpOne() {
        if (pool.size() > 0) {
            pool.getConnection().onSuccess(Cancellation::end);
        }
    }

    @Override
    public Query<RowSet<Row>> query(String sql) {
        return pool.query(sql);
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql) {
        return pool.preparedQuery(sql);
    }

    @Override
    public PreparedQuery<RowSet<Row>> preparedQuery(String sql, PrepareOptions options) {
        return pool.preparedQuery(sql, options);
    }

    @Override
    public PgPool connectHandler(Handler<SqlConnection> handler) {
        pool.connectHandler(handler);
        return this;
    }

    @Override
    public PgPool connectionProvider(Function<Context, Future<SqlConnection>> provider) {
        pool.connectionProvider(provider);
        return this;
    }

    @Override
    public int size() {
        return pool.size();
    }

    @Override
    public void close(Handler<AsyncResult<Void>> handler) {
        pool.close(handler);
    }

    @Override
    public Future<Void> close() {
        return pool.close();
    }
}
