package org.tergeu.platform.connection;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnectOptions;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.Row;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/** One of several servers of the database, with its state when it was last asked. */
final class Host {

    private static final Logger LOG = Logger.getLogger(Host.class);

    /** The position of a standby is what its readers see; that of a primary is what is written. */
    private static final String STATE = """
            select pg_is_in_recovery() as standby,
                case when pg_is_in_recovery() then coalesce(pg_last_wal_replay_lsn() - '0/0', 0) else pg_current_wal_lsn() - '0/0' end::bigint as position,
                case when pg_is_in_recovery() then 0 else ('x' || substr(pg_walfile_name(pg_current_wal_lsn()), 1, 8))::bit(32)::int end as timeline
            """;

    /**
     * The state of a server.
     *
     * @param standby whether it follows another server and takes no writes
     * @param position the position in the write-ahead log, in bytes
     * @param timeline the timeline of a primary: the higher, the later it was promoted
     * @param revision the least revision of the dataset that readers of a standby see
     */
    record ServerState(boolean standby, long position, int timeline, long revision) {}

    final PgConnectOptions address;
    final Server server;
    private final Vertx vertx;
    private final ShownRevision revision;
    private volatile @Nullable Future<PgConnection> connection;
    private volatile @Nullable ServerState state;
    private volatile boolean readFrom;
    private volatile boolean closed;

    /** Whether the connection that watches it has ended since the last look; its other connections have ended, too, or will. */
    private volatile boolean isLost;

    /**
     * @param address the address, with the longest time to connect
     * @param revision asks for the revision that its readers see
     * @param server its pools, which connect when somebody reads from it
     */
    Host(Vertx vertx, PgConnectOptions address, ShownRevision revision, Server server) {
        this.vertx = vertx;
        this.address = address;
        this.revision = revision;
        this.server = server;
    }

    /** The state; null while it cannot be asked. */
    @Nullable
    ServerState state() {
        return state;
    }

    /** Whether it is a standby from which requests read. */
    boolean isReadFrom() {
        return readFrom && !isLost;
    }

    /**
     * Sets whether requests may read from it.
     *
     * @return whether that has changed
     */
    boolean readFrom(boolean now) {
        boolean before = readFrom;
        readFrom = now;
        return before != now;
    }

    /** Asks it for its state; always succeeds within the time. A lost connection says nothing about the server, so another one is made. */
    Future<Void> look(Duration longest) {
        boolean isKept = connection != null;
        Future<ServerState> asked = connected().compose(this::ask);
        return (isKept ? asked.recover(this::askAnew) : asked)
                .timeout(longest.toMillis(), TimeUnit.MILLISECONDS)
                .map(now -> {
                    state = now;
                    return (Void) null;
                })
                .otherwise(failure -> {
                    LOG.debugf(failure, "the server %s cannot be asked", this);
                    state = null;
                    forget();
                    return null;
                });
    }

    private Future<ServerState> askAnew(Throwable failure) {
        if (closed) {
            return Future.failedFuture(failure);
        }
        forget();
        return connected().compose(this::ask);
    }

    private Future<PgConnection> connected() {
        Future<PgConnection> kept = connection;
        if (kept != null) {
            return kept;
        }
        Future<PgConnection> made = LoggedConnections.connect(vertx, address);
        connection = made;
        return made.onSuccess(watching -> {
            isLost = false;
            watching.closeHandler(over -> {
                if (made.equals(connection)) {
                    isLost = true;
                }
            });
        });
    }

    private Future<ServerState> ask(PgConnection asked) {
        return asked.query(STATE).execute().compose(rows -> {
            Row row = rows.iterator().next();
            boolean standby = row.getBoolean("standby");
            long position = row.getLong("position");
            int timeline = row.getInteger("timeline");
            return standby
                    ? asked.query(revision.statement())
                            .execute()
                            .map(shown -> new ServerState(
                                    true,
                                    position,
                                    timeline,
                                    shown.iterator().next().getLong(0)))
                    : Future.succeededFuture(new ServerState(false, position, timeline, 0));
        });
    }

    /** Keeps a connection that is still being made: otherwise a server that does not react would get one more at each look. */
    private void forget() {
        Future<PgConnection> former = connection;
        if (former != null && former.isComplete()) {
            connection = null;
            former.onSuccess(PgConnection::close);
        }
    }

    void close() {
        closed = true;
        Future<PgConnection> former = connection;
        if (former != null) {
            former.onSuccess(PgConnection::close);
        }
    }

    @Override
    public String toString() {
        return address.getHost() + ":" + address.getPort();
    }
}
