package org.tergeu.platform.health;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.tergeu.platform.connection.CountedPool;
import org.tergeu.platform.connection.Outages;
import org.tergeu.platform.reading.Reads;

/** Metrics of the connections to the database, and of their statements and rows. */
@Singleton
class DatabaseMetrics implements MeterBinder {

    private final Reads reads;

    DatabaseMetrics(Reads reads) {
        this.reads = reads;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        reads.pools().forEach(pool -> bind(registry, pool));
        FunctionCounter.builder("tergeu.database.unavailable", this, none -> Outages.met())
                .description("Statements that met a database which was not available.")
                .register(registry);
    }

    private static void bind(MeterRegistry registry, CountedPool pool) {
        connections(registry, pool, "in_use", CountedPool::inUse);
        connections(registry, pool, "idle", CountedPool::idle);
        Gauge.builder("tergeu.pool.connections.max", pool, CountedPool::most)
                .description("The most connections that a pool may have.")
                .tag("pool", pool.name())
                .register(registry);
        Gauge.builder("tergeu.pool.waiting", pool, CountedPool::waiting)
                .description("Requests that wait for a connection of a pool.")
                .tag("pool", pool.name())
                .register(registry);
        FunctionCounter.builder("tergeu.statements", pool, CountedPool::statements)
                .description("Statements that were sent over a pool to read.")
                .tag("pool", pool.name())
                .register(registry);
        FunctionCounter.builder("tergeu.rows", pool, CountedPool::rows)
                .description("Rows that statements of a pool have read.")
                .tag("pool", pool.name())
                .register(registry);
    }

    private static void connections(
            MeterRegistry registry, CountedPool pool, String state, ToDoubleFunction<CountedPool> count) {
        Gauge.builder("tergeu.pool.connections", pool, count)
                .description("Open connections of a pool.")
                .tag("pool", pool.name())
                .tag("state", state)
                .register(registry);
    }
}
