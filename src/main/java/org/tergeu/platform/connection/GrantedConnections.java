package org.tergeu.platform.connection;

import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.sqlclient.Row;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jboss.logging.Logger;
import org.tergeu.platform.database.DatabaseUnusable;

/**
 * The number of connections that the database grants. A role, a database or a server can have fewer than the pools may open. A pool with as many as
 * are granted lets requests wait for one, whereas a pool that asks for more fails them.
 */
@Singleton
class GrantedConnections {

    private static final Logger LOG = Logger.getLogger(GrantedConnections.class);

    /** One for each pool, and one that migrations may still hold when the pools open theirs. */
    private static final int FEWEST = 3;

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** For superusers, only the number of the server counts. */
    private static final String GRANTED = """
            select current_user, least(
                case when not rolsuper and rolconnlimit >= 0 then rolconnlimit end,
                case when not rolsuper and datconnlimit >= 0 then datconnlimit end,
                current_setting('max_connections')::int - case when rolsuper then 0 else
                    current_setting('superuser_reserved_connections')::int
                    + coalesce(current_setting('reserved_connections', true)::int, 0) end)
            from pg_roles cross join pg_database
            where rolname = current_user and datname = current_database()
            """;

    /**
     * The connections of both pools together, at most as many as the database grants.
     *
     * @param each the most connections of either pool
     * @param servers asked in this order until one answers
     * @throws DatabaseUnusable when too few are granted to work with
     */
    int forBothPools(int each, Vertx vertx, List<PgConnectOptions> servers) {
        int wanted = 2 * each;
        for (PgConnectOptions server : servers) {
            try {
                Row row = ask(vertx, server);
                return within(wanted, row.getInteger(1), row.getString(0));
            } catch (ExecutionException | TimeoutException e) {
                // Migration meets the same failure, and ends the start with a remedy.
                LOG.debugf(e, "%s:%d does not say how many connections it grants", server.getHost(), server.getPort());
            } catch (InterruptedException stopped) {
                Thread.currentThread().interrupt();
                return wanted;
            }
        }
        return wanted;
    }

    private static Row ask(Vertx vertx, PgConnectOptions server)
            throws ExecutionException, InterruptedException, TimeoutException {
        return LoggedConnections.connect(vertx, server)
                .compose(connection -> connection
                        .query(GRANTED)
                        .execute()
                        .map(rows -> rows.iterator().next())
                        .eventually(() -> connection.close()))
                .toCompletionStage()
                .toCompletableFuture()
                .get(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
    }

    private static int within(int wanted, int granted, String user) {
        if (granted < FEWEST) {
            throw new DatabaseUnusable(
                    "The database grants the user " + user + " at most " + granted + " connections; at least " + FEWEST
                            + " are needed. Raise the connection limit of the user, of the database or max_connections.");
        }
        if (granted < wanted) {
            LOG.warnf(
                    "The database grants the user %s at most %d connections, fewer than the %d of two pools"
                            + " (quarkus.datasource.reactive.max-size=%d): requests share these %d",
                    user, granted, wanted, wanted / 2, granted);
        }
        return Math.min(wanted, granted);
    }
}
