package org.tergeu.platform.connection;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.AsyncResult;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Promise;
import io.vertx.core.Vertx;
import io.vertx.sqlclient.SqlConnection;
import java.net.ConnectException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.Stream;
import org.tergeu.platform.sql.SqlState;

/**
 * Takes a connection of one of two pools. When the database grants the role no further connection (SQLSTATE 53300), only a pool that has some can
 * lend one, on the event loop of that connection, and all may be in use. Then each is asked in turn, with pauses, as long as the client waits and
 * connections are lent at all.
 */
final class ConnectionAttempts {

    /** Each refused connection costs the database a process. */
    static final long SHORTEST_PAUSE_MILLIS = 10;

    static final long LONGEST_PAUSE_MILLIS = 200;

    /**
     * The time to wait without any connection being lent. While others of this server get connections, waiting helps. After this time, other servers
     * hold all that are granted, and the client had better ask again, perhaps another server.
     */
    static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CountedPool pool;
    private final CountedPool other;
    private final Context own;
    private final @Nullable Cancellation request;
    private final Promise<Lent> lent = Promise.promise();
    private final Deque<Attempt> due = new ArrayDeque<>();
    private long pauseMillis = SHORTEST_PAUSE_MILLIS;
    private long begunNanos;
    private boolean isDenied;

    /** A pool to ask, and the context on which to ask it. */
    private record Attempt(CountedPool pool, Context place) {}

    /**
     * A lent connection.
     *
     * @param pool the pool to give it back to
     * @param own the context of whoever took it
     * @param isElsewhere whether it answers on another event loop
     */
    record Lent(CountedPool pool, SqlConnection connection, Context own, boolean isElsewhere) {

        /** Gives it back, once nothing runs on it any more. */
        void close() {
            pool.givenBack(connection);
            connection.close();
        }

        /** Moves an answer of the connection to the context that waits for it. */
        <T> Future<T> here(Future<T> answer) {
            return isElsewhere ? on(own, answer) : answer;
        }
    }

    private ConnectionAttempts(CountedPool pool, CountedPool other, @Nullable Cancellation request) {
        this.pool = pool;
        this.other = other;
        this.own = pool.context();
        this.request = request;
    }

    /**
     * Takes a connection; fails with {@link DatabaseUnavailable}, or with the reason for which the request has ended.
     *
     * @param pool the pool to ask first
     * @param other the pool to ask when the database grants the first no connection; the same pool where only its connections can be used
     * @param request the request that waits; null for statements of the server itself
     */
    static Future<Lent> take(CountedPool pool, CountedPool other, @Nullable Cancellation request) {
        ConnectionAttempts attempts = new ConnectionAttempts(pool, other, request);
        if (request != null) {
            pool.waits(attempts);
            attempts.lent.future().onComplete(over -> pool.stopsWaiting(attempts));
        }
        Attempt first = new Attempt(pool, attempts.own);
        if (Vertx.currentContext() == null) {
            attempts.own.runOnContext(now -> attempts.ask(first));
        } else {
            attempts.ask(first);
        }
        return attempts.lent.future();
    }

    private static <T> Future<T> on(Context context, Future<T> answer) {
        Promise<T> here = Promise.promise();
        answer.onComplete(answered -> context.runOnContext(now -> here.handle(answered)));
        return here.future();
    }

    /** Stops waiting, since the server does not answer. A connection that comes all the same is given back. */
    void abandon() {
        own.runOnContext(
                now -> lent.tryFail(new DatabaseUnavailable(new ConnectException("the server does not answer"))));
    }

    private void ask(Attempt attempt) {
        if (request != null && request.isCancelled()) {
            lent.tryFail(request.reason());
        } else if (attempt.place == own) {
            attempt.pool.connection().onComplete(got -> got(attempt, got));
        } else {
            Promise<SqlConnection> there = Promise.promise();
            attempt.place.runOnContext(now -> attempt.pool.connection().onComplete(there));
            on(own, there.future()).onComplete(got -> got(attempt, got));
        }
    }

    private void got(Attempt attempt, AsyncResult<SqlConnection> got) {
        if (got.succeeded()) {
            Lent taken = new Lent(attempt.pool, got.result(), own, attempt.place != own);
            if (!lent.tryComplete(taken)) {
                taken.close();
            }
        } else if (SqlState.TOO_MANY_CONNECTIONS.isOf(got.cause())
                && isWaitingWorthwhile()
                && !lent.future().isComplete()) {
            if (request != null) {
                request.deniedConnection();
            }
            own.owner().setTimer(pause(), over -> own.runOnContext(again -> ask(due.remove())));
        } else {
            // Not counted as an outage here: the sender of the statement may get an answer from another server.
            lent.tryFail(new DatabaseUnavailable(got.cause()));
        }
    }

    /** The pause before the next attempt; it grows with each round. */
    private long pause() {
        if (due.isEmpty()) {
            due.add(new Attempt(other, own));
            Stream.of(other, pool)
                    .distinct()
                    .flatMap(each -> each.places().stream().map(place -> new Attempt(each, place)))
                    .forEach(due::add);
            due.add(new Attempt(pool, own));
        }
        long pause = pauseMillis;
        if (due.size() == 1) {
            pauseMillis = Math.min(2 * pauseMillis, LONGEST_PAUSE_MILLIS);
        }
        return pause;
    }

    private boolean isWaitingWorthwhile() {
        long now = System.nanoTime();
        if (!isDenied) {
            isDenied = true;
            begunNanos = now;
        }
        long idleNanos = Math.min(now - begunNanos, Math.min(now - pool.lentAt(), now - other.lentAt()));
        return idleNanos < PATIENCE.toNanos();
    }
}
