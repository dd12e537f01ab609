package org.tergeu.platform.connection;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.core.net.impl.NetSocketInternal;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.tergeu.platform.sql.ReadTooMuch;
import org.tergeu.platform.sql.SqlState;

/**
 * What is read on behalf of a request: where, how much, on which connections, and whether somebody still waits for it. Once nobody does, its
 * statements are cancelled in the database and no further ones are sent.
 */
public final class Cancellation {

    private static final Logger LOG = Logger.getLogger(Cancellation.class);
    private static final String KEY = Cancellation.class.getName();

    /** Has the database end the connection, since the client cannot close one of a pool for good. The pause keeps anybody from using it before. */
    private static final String END = "select pg_terminate_backend(pg_backend_pid()), pg_sleep(60)";

    /** A cancel request that arrives between two steps of a statement hits nothing, so another one follows; each pause is twice as long. */
    private static final long FIRST_PAUSE_MILLIS = 200;

    /** Letters or bytes that each request may hold even when all others together leave no room: usual answers are shorter by far. */
    private static final long SHORT = 100_000;

    /** After some 6 seconds. */
    private static final long LONGEST_PAUSE_MILLIS = 3_200;

    /** What statements of this request run on. */
    private final Set<SqlConnection> running = ConcurrentHashMap.newKeySet();

    /** Of the turn at hand; statements are sent on the context of the request alone, one after the other. */
    private final Map<Planning, Lease> leases = new EnumMap<>(Planning.class);

    private final Vertx vertx;
    private final Allowance allowance;
    private final AtomicLong rows = new AtomicLong();
    private final AtomicLong letters = new AtomicLong();
    private volatile long revision;
    private volatile @Nullable Server server;
    private volatile @Nullable Snapshot snapshot;
    private volatile boolean hasRead;
    private volatile boolean hasMoved;
    private volatile boolean cancelled;
    private volatile boolean deniedConnection;
    private volatile @Nullable RuntimeException overdrawn;
    private long held;
    private boolean released;

    private Cancellation(Vertx vertx, Allowance allowance) {
        this.vertx = vertx;
        this.allowance = allowance;
    }

    /**
     * How much one request may read, whatever its estimated cost: all of it is in memory before anything is answered.
     *
     * @param rows rows of all its statements
     * @param letters letters of all their texts
     * @param room what it shares with all other requests
     */
    public record Allowance(long rows, long letters, Room room) {}

    /** Begins a request on the current context, which must be its own. */
    public static Cancellation begin(Allowance allowance) {
        Cancellation begun = new Cancellation(OwnContext.current().owner(), allowance);
        ContextLocals.put(KEY, begun);
        return begun;
    }

    /** That of the request which the current context works for; null outside requests. */
    public static @Nullable Cancellation current() {
        Context context = Vertx.currentContext();
        return context != null && VertxContext.isDuplicatedContext(context)
                ? ContextLocals.<Cancellation>get(KEY, null)
                : null;
    }

    /** What it reads must be of this revision of the dataset, or of a later one. */
    public void needs(long revision) {
        this.revision = revision;
    }

    /** The revision of the dataset that it must not read anything before. */
    public long revision() {
        return revision;
    }

    /** Where it reads; null before its first statement. */
    @Nullable
    public Server server() {
        return server;
    }

    /** One of its statements was answered, so that all further ones go to the same server. */
    public void hasRead() {
        hasRead = true;
    }

    /** Whether none of its statements was answered yet, so that another server can still answer all of them; once. */
    public boolean mayReadElsewhere() {
        return !hasRead && !hasMoved && !cancelled;
    }

    /** All its statements go there, since the server that it read from is lost. */
    public void readsElsewhere(Server other) {
        hasMoved = true;
        server = other;
    }

    /** All its statements read this state. */
    public void readsFrom(Snapshot state) {
        snapshot = state;
    }

    /** The state that it reads; null when each statement reads that of its moment. */
    @Nullable
    public Snapshot snapshot() {
        return snapshot;
    }

    /** All its statements go there. */
    public void readsFrom(Server chosen) {
        server = chosen;
    }

    /** Nobody waits any more. */
    public void cancel() {
        if (!cancelled) {
            cancelled = true;
            cancelRunning(FIRST_PAUSE_MILLIS);
        }
    }

    /** What holds the statements of the turn at hand that are planned so; null before the first of them. */
    @Nullable
    Lease lease(Planning planning) {
        return leases.get(planning);
    }

    /** The first statement of a turn that is planned so. */
    void startTurn(Planning planning, Lease lease) {
        leases.put(planning, lease);
    }

    /** The turn is over; statements of the next one have a lease of their own. */
    void endTurn(Planning planning) {
        leases.remove(planning);
    }

    /** Whether nobody waits any more. */
    public boolean isCancelled() {
        return cancelled;
    }

    /** Counts rows that have arrived for the request. A request that exceeds its limit ends: what still runs is cancelled. */
    void countArrived(int more, long text) {
        if (rows.addAndGet(more) > allowance.rows) {
            overdraw(new ReadTooMuch("rows", "rows to read", allowance.rows));
        }
        if (letters.addAndGet(text) > allowance.letters) {
            overdraw(new ReadTooMuch("answer", "letters to read", allowance.letters));
        }
        try {
            hold(text);
        } catch (NoRoom crowded) {
            overdraw(crowded);
        }
    }

    private void overdraw(RuntimeException reason) {
        if (overdrawn == null) {
            overdrawn = reason;
            cancel();
        }
    }

    /**
     * Holds letters or bytes in memory until {@link #release()}. A request that writes always may: what it has written stands.
     *
     * @throws NoRoom when all requests together hold as much as they may, unless this one holds little
     */
    public synchronized void hold(long more) {
        if (released || revision == Long.MAX_VALUE) {
            return;
        }
        long beyond = Math.max(0, held + more - SHORT) - Math.max(0, held - SHORT);
        if (beyond > 0 && !allowance.room.take(beyond)) {
            throw new NoRoom();
        }
        held += more;
    }

    /** The answer has been sent, or nobody waits for it: nothing is held any more. */
    public synchronized void release() {
        if (!released) {
            released = true;
            allowance.room.giveBack(Math.max(0, held - SHORT));
        }
    }

    /** Whether it has read more than its limit, or than there is room for. */
    public boolean isOverdrawn() {
        return overdrawn != null;
    }

    /** Why its statements are not answered. */
    public RuntimeException reason() {
        RuntimeException reason = overdrawn;
        return reason == null ? new ReadTimedOut() : reason;
    }

    private void cancelRunning(long pauseMillis) {
        if (!running.isEmpty()) {
            running.forEach(pauseMillis > LONGEST_PAUSE_MILLIS ? Cancellation::cutOff : Cancellation::requestCancel);
            vertx.setTimer(pauseMillis, again -> cancelRunning(2 * pauseMillis));
        }
    }

    /** The server, or the machine or network between, does not react to anything: the statement would hold the connection for hours. */
    private static void cutOff(SqlConnection connection) {
        NetSocketInternal socket = InternalSocket.of(connection);
        if (socket != null) {
            LOG.warn("Closed a connection whose cancelled statement did not end; the database does not react");
            socket.close();
        }
    }

    private static void requestCancel(SqlConnection connection) {
        PgConnection.cast(connection)
                .cancelRequest()
                .onFailure(failure -> LOG.debug("a statement could not be cancelled", failure));
    }

    /** The database has as many connections as it may, and refuses one for this request. */
    void deniedConnection() {
        deniedConnection = true;
    }

    /** Whether it still waits for a connection since the database refuses one. */
    public boolean isDeniedConnection() {
        return deniedConnection;
    }

    /** Statements of this request, and nothing else, run on a connection. */
    void runsOn(SqlConnection connection) {
        deniedConnection = false;
        running.add(connection);
        if (cancelled) {
            // On another thread, since the last look.
            cancelRunning(FIRST_PAUSE_MILLIS);
        }
    }

    /**
     * A statement has ended, and others of this request are to run on the connection. A cancel request ends one statement, so those behind
     * it need one each.
     */
    void ranOn(SqlConnection connection) {
        if (cancelled) {
            requestCancel(connection);
        }
    }

    /**
     * The last statement of this request on a connection has ended, which is given back. A cancel request names the connection, so one that
     * comes late would hit whatever the connection does next, for another request. Whether all have come cannot be known: a connection
     * that one was sent for serves nobody else.
     */
    void endedOn(SqlConnection connection) {
        running.remove(connection);
        if (cancelled) {
            end(connection);
        } else {
            connection.close();
        }
    }

    /** A connection is lost. The pool forgets it when it learns of that; given back, it would be lent once more before. */
    void lost(SqlConnection connection) {
        running.remove(connection);
    }

    static void end(SqlConnection connection) {
        connection.query(END).execute().onComplete(answered -> {
            if (answered.succeeded() || SqlState.QUERY_CANCELED.isOf(answered.cause())) {
                // A late cancel request has met this statement.
                end(connection);
            } else if (answered.cause() instanceof PgException refused) {
                LOG.warn("a connection could not be ended", refused);
                connection.close();
            }
            // Otherwise it is closed, as it should be.
        });
    }
}
