package org.tergeu.platform.connection;

import io.quarkus.reactive.pg.client.PgPoolCreator;
import io.quarkus.runtime.ShutdownEvent;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Pool;
import io.vertx.sqlclient.PoolOptions;
import io.vertx.sqlclient.SqlConnectOptions;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.tergeu.platform.database.ConfiguredDatabase;
import org.tergeu.settings.Optimisations;

/**
 * The connections to the database. Statements that look rows up by their identifiers have a pool of their own, whose connections plan each statement
 * once for all values; elsewhere the values decide the plan (docs/adr/0016).
 */
@Singleton
public class Pools implements PgPoolCreator {

    /** Vert.x does not keep prepared statements longer than 2,048 letters. */
    private static final int LONGEST_PREPARED = 32_768;

    /** A machine that is gone does not refuse a connection, it is silent; requests wait for it no longer than this. */
    private static final int LONGEST_CONNECTING_MILLIS = 5_000;

    /**
     * One plan for all values, always with an index and in its order. For so few rows nothing else is faster, whereas a plan for all values has to
     * guess their number, and reads all of a small table.
     */
    public static final Map<String, String> LOOKUPS = Map.of(
            "plan_cache_mode",
            "force_generic_plan",
            "enable_seqscan",
            "off",
            "enable_bitmapscan",
            "off",
            "enable_hashjoin",
            "off",
            "enable_mergejoin",
            "off");

    private final ConfiguredDatabase database;
    private final GrantedConnections granted;
    private final StandbySettings standbys;
    private final ShownRevision revision;
    private final Map<String, String> planning;
    private final Optimisations optimisations;
    private volatile @Nullable Servers servers;
    private volatile @Nullable Pool lookups;
    private volatile @Nullable Vertx vertx;
    private volatile @Nullable Server primary;
    private int mostLookups;
    private int mostLists;

    Pools(
            ConfiguredDatabase database,
            GrantedConnections granted,
            StandbySettings standbys,
            ShownRevision revision,
            LookupSettings lookupSettings,
            Optimisations optimisations) {
        this.database = database;
        this.granted = granted;
        this.standbys = standbys;
        this.revision = revision;
        this.optimisations = optimisations;
        this.planning = lookupSettings.planOnce() ? LOOKUPS : Map.of();
    }

    @Override
    public Pool create(Input input) {
        database.start();
        List<PgConnectOptions> addresses = input.pgConnectOptionsList();
        int most = granted.forBothPools(input.poolOptions().getMaxSize(), input.vertx(), addresses);
        mostLookups = most / 2;
        // Writing uses this pool as well, so it gets the odd connection.
        mostLists = most - most / 2;
        Servers several = addresses.size() == 1 ? null : servers(input, addresses);
        Supplier<Future<SqlConnectOptions>> primary =
                several == null ? () -> Future.succeededFuture(addresses.get(0)) : several::primary;
        servers = several;
        vertx = input.vertx();
        lookups = pool(input, primary, true);
        return pool(input, primary, false);
    }

    private Servers servers(Input input, List<PgConnectOptions> addresses) {
        List<Host> hosts = addresses.stream()
                .map(address -> {
                    PgConnectOptions watching = named(address, "tergeu watch");
                    watching.setConnectTimeout((int) standbys.interval().toMillis());
                    Supplier<Future<SqlConnectOptions>> always = () -> Future.succeededFuture(address);
                    return new Host(
                            input.vertx(),
                            watching,
                            revision,
                            counted(
                                    input.vertx(),
                                    pool(input, always, true),
                                    pool(input, always, false),
                                    " of " + address.getHost() + ":" + address.getPort()));
                })
                .toList();
        return new Servers(input.vertx(), hosts, standbys).watch();
    }

    private static PgConnectOptions named(SqlConnectOptions address, String name) {
        PgConnectOptions options = new PgConnectOptions(address);
        // The name of its connections in pg_stat_activity and in PostgreSQL's log.
        options.addProperty("application_name", name);
        return options;
    }

    SqlConnectOptions connecting(SqlConnectOptions address, boolean plannedOnce) {
        PgConnectOptions options = named(address, plannedOnce ? "tergeu lookups" : "tergeu lists");
        options.setPreparedStatementCacheSqlLimit(LONGEST_PREPARED);
        options.setConnectTimeout(LONGEST_CONNECTING_MILLIS);
        if (plannedOnce) {
            planning.forEach(options::addProperty);
        }
        return options;
    }

    private Pool pool(Input input, Supplier<Future<SqlConnectOptions>> address, boolean plannedOnce) {
        int most = plannedOnce ? mostLookups : mostLists;
        return LoggedConnections.pool(pool -> {
            pool.with(new PoolOptions(input.poolOptions()).setMaxSize(most))
                    .connectingTo(() -> address.get().map(server -> connecting(server, plannedOnce)))
                    .using(input.vertx());
            if (plannedOnce && optimisations.oneSync()) {
                pool.withConnectHandler(connected -> {
                    try {
                        OneSync.on(LoggedConnections.logged(connected));
                    } finally {
                        // The pool waits for it; it works without OneSync as well.
                        connected.close();
                    }
                });
            }
        });
    }

    /** The pools of the primary, which all writes use as well. */
    public Server primaryOf(Pool lists) {
        // The bean is made on its first call, and with it the other pool.
        lists.size();
        Server counted =
                counted(Objects.requireNonNull(vertx, "vertx"), Objects.requireNonNull(lookups, "lookups"), lists, "");
        if (primary == null) {
            primary = counted;
        }
        return counted;
    }

    /** The pools of the primary by which questions are read; null before the first question. */
    @Nullable
    Server primary() {
        return primary;
    }

    private Server counted(Vertx vertx, Pool once, Pool forValues, String of) {
        return new Server(
                new CountedPool("lookups" + of, vertx, once, mostLookups),
                new CountedPool("lists" + of, vertx, forValues, mostLists));
    }

    /** The servers other than the primary from which requests can read. */
    public List<Server> others() {
        Servers several = servers;
        return several == null ? List.of() : several.all();
    }

    /**
     * A standby from which a request can read; null when it has to read from the primary.
     *
     * @param revision the least revision of the dataset that it must have
     */
    @Nullable
    public Server standby(long revision) {
        Servers several = servers;
        return several == null ? null : several.standby(revision);
    }

    void stop(@Observes ShutdownEvent event) {
        Servers several = servers;
        if (several != null) {
            several.end();
        }
    }

    @PreDestroy
    void close() {
        Servers several = servers;
        if (several != null) {
            several.close();
        }
        if (lookups != null) {
            lookups.close();
        }
    }
}
