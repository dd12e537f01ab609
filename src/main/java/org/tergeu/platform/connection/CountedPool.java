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
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** A pool of connections, and how it is used: counted as it happens, so that reading it costs those nothing who use the pool. */
public final class CountedPool {

    /** On a machine of many processors no request tries all event loops. */
    private static final int MOST_LOOPS = 4;

    private static final InternalUse<Context> OF_A_LOOP =
            new InternalUse<>("a pool that may open no connection asks only its own event loop for one");

    private final String name;
    private final Vertx vertx;
    private final Pool pool;
    private final int most;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger inUse = new AtomicInteger();
    private final LongAdder statements = new LongAdder();
    private final LongAdder rows = new LongAdder();
    private final Map<EventLoop, LendingLoop> loops = new ConcurrentHashMap<>();
    private volatile long lentAt = System.nanoTime();

    /** An event loop with connections, and when one was lent there. */
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
     * A connection; whoever gets it says when it is {@link #givenBack}. As long as it has fewer than it may have, the pool lends only those of the current
     * event loop, and where that has none it opens another one, on whichever loop is next.
     */
    public Future<SqlConnection> connection() {
        return pool.getConnection().onSuccess(got -> {
            inUse.incrementAndGet();
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

    /** Where it has lent connections, the latest first: what opens none may get one there. */
    List<Context> places() {
        return loops.values().stream()
                .sorted(Comparator.comparingLong((LendingLoop loop) -> loop.lentAt)
                        .reversed())
                .limit(MOST_LOOPS)
                .map(loop -> loop.context)
                .toList();
    }

    /** Where who waits for a connection goes on: the current context, or one of its own outside of Vert.x. */
    Context context() {
        return vertx.getOrCreateContext();
    }

    /** Counts requests that begin to wait, and with -1 that no longer do. What the server asks by itself, such as a scrape, is none. */
    void waits(int more) {
        waiting.addAndGet(more);
    }

    /** When it lent a connection last, as {@link System#nanoTime()}; before the first time, when it was made. */
    long lentAt() {
        return lentAt;
    }

    void close() {
        pool.close();
    }

    public void givenBack() {
        inUse.decrementAndGet();
    }

    public void sent(int more) {
        statements.add(more);
    }

    public void received(int more) {
        rows.add(more);
    }

    /** {@code lists} or {@code lookups}; of one of several servers with its host and port behind. */
    public String name() {
        return name;
    }

    /** The most connections that it may have. */
    public int most() {
        return most;
    }

    /** Requests that wait for a connection. */
    public int waiting() {
        return waiting.get();
    }

    /** Connections that statements of requests run on. */
    public int inUse() {
        return inUse.get();
    }

    /** Connections that are open and on which no request runs; writing may use them. */
    public int idle() {
        return Math.max(0, pool.size() - inUse.get());
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
