package org.tergeu.platform.connection;

import io.vertx.core.Future;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.SqlConnection;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;

/** A pool of connections, and how it is used: counted as it happens, so that reading it costs those nothing who use the pool. */
public final class CountedPool {

    private final String name;
    private final Pool pool;
    private final int most;
    private final AtomicInteger waiting = new AtomicInteger();
    private final AtomicInteger inUse = new AtomicInteger();
    private final LongAdder statements = new LongAdder();
    private final LongAdder rows = new LongAdder();

    CountedPool(String name, Pool pool, int most) {
        this.name = name;
        this.pool = pool;
        this.most = most;
    }

    /** A connection; whoever gets it says when it is {@link #givenBack}. */
    public Future<SqlConnection> connection() {
        waiting.incrementAndGet();
        return pool.getConnection().onComplete(got -> {
            waiting.decrementAndGet();
            if (got.succeeded()) {
                inUse.incrementAndGet();
            }
        });
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
