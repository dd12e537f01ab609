package org.tergeu.platform;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.vertx.pgclient.PgBuilder;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;

/**
 * The connections to the database. Statements that look rows up by their identifiers have a pool of their own, whose connections plan
 * each statement once, whatever its values; elsewhere the values decide (docs/adr/0016).
 */
@Singleton
class Pools implements PgPoolCreator {

    /** Vert.x prepares anew, each time, what is longer than 2,048 letters. */
    private static final int LONGEST_PREPARED = 32_768;

    /** A machine that is gone refuses nothing, it is silent; requests wait no longer for it than this. */
    private static final int LONGEST_CONNECTING_MILLIS = 5_000;

    /**
     * One plan for all values, and always by an index, in its order: of so few rows nothing else is faster, while a plan that is made once
     * has to guess how many there are, and reads all of a small table.
     */
    static final Map<String, String> LOOKUPS = Map.of(
            "plan_cache_mode",
            "force_generic_plan",
            "enable_seqscan",
            "off",
            "enable_bitmapscan",
            "off",
            "enable_hashjoin",
            "off",
            "enable_mergejoin",
            "off",
            "jit",
            "off");

    private final GrantedConnections granted;
    private volatile Pool lookups;

    Pools(GrantedConnections granted) {
        this.granted = granted;
    }

    @Override
    public Pool create(Input input) {
        int most = granted.forBothPools(input.poolOptions().getMaxSize());
        lookups = pool(input, true, most / 2);
        // Writing goes over this pool, too: it has the odd one.
        return pool(input, false, most - most / 2);
    }

    private static Pool pool(Input input, boolean plannedOnce, int most) {
        List<SqlConnectOptions> servers = input.pgConnectOptionsList().stream()
                .map(server -> {
                    PgConnectOptions options = new PgConnectOptions(server);
                    options.setPreparedStatementCacheSqlLimit(LONGEST_PREPARED);
                    options.setConnectTimeout(LONGEST_CONNECTING_MILLIS);
                    // What pg_stat_activity and PostgreSQL's log call them.
                    options.addProperty("application_name", plannedOnce ? "tergeu lookups" : "tergeu lists");
                    if (plannedOnce) {
                        LOOKUPS.forEach(options::addProperty);
                    }
                    return (SqlConnectOptions) options;
                })
                .toList();
        return PgBuilder.pool(pool -> {
            pool.with(new PoolOptions(input.poolOptions()).setMaxSize(most))
                    .connectingTo(servers)
                    .using(input.vertx());
            if (plannedOnce) {
                pool.withConnectHandler(connected -> {
                    try {
                        OneSync.on(connected);
                    } finally {
                        // The pool waits for it; without OneSync it works, too.
                        connected.close();
                    }
                });
            }
        });
    }

    /** The pool of lookups. */
    Pool lookupsBeside(Pool lists) {
        // The bean is made when it is first called, and this pool with it.
        lists.size();
        return lookups;
    }

    @PreDestroy
    void close() {
        if (lookups != null) {
            lookups.close();
        }
    }
}
