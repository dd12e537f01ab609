package org.tergeu.platform.connection;

import io.netty.channel.EventLoop;
import io.vertx.core.Context;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.impl.VertxInternal;
import io.vertx.core.net.impl.NetSocketInternal;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.LongAdder;

/** A pool of connections that counts its use as it happens, so that reading the numbers costs its users nothing. */
public final class CountedPool {

    /** The most event loops that a request tries, on a machine of many processors. */
    private static final int MOST_LOOPS = 4;

    private static final InternalUse<Context> OF_A_LOOP =
            new InternalUse<>("a pool that may open no connection asks only its own event loop for one");

    private final String name;
    private final Vertx vertx;
    private final Pool pool;
    private final int most;
    private final Set<ConnectionAttempts> waiting = ConcurrentHashMap.newKeySet();
    private final Set<SqlConnection> lent = ConcurrentHashMap.newKeySet();
    private final LongAdder statements = new LongAdder();
    private final LongAdder rows = new LongAdder();
    private final Map<EventLoop, LendingLoop> loops = new ConcurrentHashMap<>();
    private volatile long lentAt = System.nanoTime();

    /** An event loop with connections, and the time when one was last lent there. */
    private static final class LendingLoop {

        private final Context context;
        private volatile long lentAt;

        LendingLoop(Context context) {
            this.context = context;
        }
    }

    CountedPool(String name, Vertx vertx, Pool pool, int most) {
        this.name = name;
        this.vertx = vertx;
        this.pool = pool;
        this.most = most;
    }

    /**
     * Takes a connection; the caller has to report when it is {@link #givenBack}. Below its maximum size, the pool lends only connections of the
     * current event loop, and opens another one where there is none, on the next event loop.
     */
    public Future<SqlConnection> connection() {
        return pool.getConnection().onSuccess(got -> {
            lent.add(got);
            long now = System.nanoTime();
            lentAt = now;
            NetSocketInternal socket = InternalSocket.of(got);
            if (socket != null) {
                lends(socket.channelHandlerContext().channel().eventLoop(), now);
            }
        });
    }

    private void lends(EventLoop loop, long now) {
        LendingLoop known = loops.get(loop);
        if (known == null) {
            Context context = OF_A_LOOP.orElse(
                    () -> ((VertxInternal) vertx)
                            .createEventLoopContext(loop, null, CountedPool.class.getClassLoader()),
                    () -> null);
            if (context == null) {
                return;
            }
            known = loops.computeIfAbsent(loop, first -> new LendingLoop(context));
        }
        known.lentAt = now;
    }

    /** The event loops where connections were lent, the latest first; one may be lent there when no further one can be opened. */
    List<Context> places() {
        return loops.values().stream()
                .sorted(Comparator.comparingLong((LendingLoop loop) -> loop.lentAt)
                        .reversed())
                .limit(MOST_LOOPS)
                .map(loop -> loop.context)
                .toList();
    }

    /** The context of whoever waits for a connection: the current one, or a new one outside of Vert.x. */
    Context context() {
        return vertx.getOrCreateContext();
    }

    /** Notes that a request waits for a connection. The server's own statements, such as for metrics, are not noted. */
    void waits(ConnectionAttempts attempts) {
        waiting.add(attempts);
    }

    /** Notes that a request no longer waits. */
    void stopsWaiting(ConnectionAttempts attempts) {
        waiting.remove(attempts);
    }

    /**
     * Ends whatever waits for a server that no longer answers: statements by closing their connections, and requests without one. Idle connections
     * stay for when it answers again.
     */
    void abandon() {
        waiting.forEach(ConnectionAttempts::abandon);
        lent.forEach(InternalSocket::cutOff);
    }

    /** The time when it last lent a connection, as {@link System#nanoTime()}; before the first time, when it was made. */
    long lentAt() {
        return lentAt;
    }

    void close() {
        pool.close();
    }

    void givenBack(SqlConnection connection) {
        lent.remove(connection);
    }

    public void sent(int more) {
        statements.add(more);
    }

    public void received(int more) {
        rows.add(more);
    }

    /** {@code lists} or {@code lookups}; with host and port when there are several servers. */
    public String name() {
        return name;
    }

    /** The most connections that it may open. */
    public int most() {
        return most;
    }

    /** Requests that wait for a connection. */
    public int waiting() {
        return waiting.size();
    }

    /** Connections on which statements of requests run. */
    public int inUse() {
        return lent.size();
    }

    /** Open connections on which no request runs; they may be in use for writing. */
    public int idle() {
        return Math.max(0, pool.size() - lent.size());
    }

    /** Statements that were sent since the start. */
    public long statements() {
        return statements.sum();
    }

    /** Rows that were received since the start. */
    public long rows() {
        return rows.sum();
    }
}
