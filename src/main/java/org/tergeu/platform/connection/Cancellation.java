package org.tergeu.platform.connection;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.pgclient.PgException;
import io.vertx.sqlclient.SqlConnection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import org.jboss.logging.Logger;
import org.tergeu.platform.sharing.SharedBytes;
import org.tergeu.platform.sharing.SharedBytes.Fit;
import org.tergeu.platform.sql.ReadTooMuch;
import org.tergeu.platform.sql.SqlState;

/**
 * The reads of a request: their server, their amount, their connections, and whether the client still waits. Once it does not, its statements are
 * cancelled in the database and no further ones are sent.
 */
public final class Cancellation {

    private static final Logger LOG = Logger.getLogger(Cancellation.class);
    private static final String KEY = Cancellation.class.getName();

    /**
     * Has the database end the connection, since the client cannot close a connection of a pool for good. The pause keeps others from using it
     * before.
     */
    private static final String END = "select pg_terminate_backend(pg_backend_pid()), pg_sleep(60)";

    /**
     * A cancel request that arrives between two steps of a statement has no effect, so another one follows; each pause is twice as long as the one
     * before.
     */
    private static final long FIRST_PAUSE_MILLIS = 200;

    /** Letters or bytes that each request may hold even when all others together leave no room; most answers are far shorter. */
    private static final long SHORT = 100_000;

    /** The longest pause, which is reached after some 6 seconds. */
    private static final long LONGEST_PAUSE_MILLIS = 3_200;

    /** The connections on which statements of this request run. */
    private final Set<SqlConnection> running = ConcurrentHashMap.newKeySet();

    /** The leases of the current turn. Only the context of the request sends statements, one after the other. */
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
     * The most that one request may read, whatever its estimated cost: all of it is in memory before anything is answered.
     *
     * @param rows the rows of all its statements
     * @param letters the letters of all their texts
     * @param made the letters and bytes of all requests together, in memory until their answers are sent
     * @param client the client of the request, which has a share of them
     */
    public record Allowance(long rows, long letters, SharedBytes made, String client) {}

    /** Begins a request on the current context, which must be its own. */
    public static Cancellation begin(Allowance allowance) {
        Cancellation begun = new Cancellation(OwnContext.current().owner(), allowance);
        ContextLocals.put(KEY, begun);
        return begun;
    }

    /** The cancellation of the request on the current context; null outside requests. */
    public static @Nullable Cancellation current() {
        Context context = Vertx.currentContext();
        return context != null && VertxContext.isDuplicatedContext(context)
                ? ContextLocals.<Cancellation>get(KEY, null)
                : null;
    }

    /** Sets the least revision of the dataset that the request may read. */
    public void needs(long revision) {
        this.revision = revision;
    }

    /** The least revision of the dataset that the request may read. */
    public long revision() {
        return revision;
    }

    /** The server that it reads from; null before its first statement. */
    @Nullable
    public Server server() {
        return server;
    }

    /** Notes that a statement was answered, so that all further ones go to the same server. */
    public void hasRead() {
        hasRead = true;
    }

    /** Whether no statement was answered yet, so that another server can still answer all of them; true at most once. */
    public boolean mayReadElsewhere() {
        return !hasRead && !hasMoved && !isCancelled();
    }

    /** Has all its statements go to another server, since its own is lost. */
    public void readsElsewhere(Server other) {
        hasMoved = true;
        server = other;
    }

    /** Has all its statements read one state. */
    public void readsFrom(Snapshot state) {
        snapshot = state;
    }

    /** The state that it reads; null when each statement reads the state of its moment. */
    @Nullable
    public Snapshot snapshot() {
        return snapshot;
    }

    /** Has all its statements go to a server. */
    public void readsFrom(Server chosen) {
        server = chosen;
    }

    /** Cancels the request, since nobody waits for it any more. */
    public void cancel() {
        if (!cancelled) {
            cancelled = true;
            cancelRunning(FIRST_PAUSE_MILLIS);
        }
    }

    /** The lease of the current turn for statements with this planning; null before the first of them. */
    @Nullable
    Lease lease(Planning planning) {
        return leases.get(planning);
    }

    /** Sets the lease of the current turn. */
    void startTurn(Planning planning, Lease lease) {
        leases.put(planning, lease);
    }

    /** Ends the turn; statements of the next one have a lease of their own. */
    void endTurn(Planning planning) {
        leases.remove(planning);
    }

    /** Whether the request was cancelled, or exceeds a limit. */
    public boolean isCancelled() {
        return cancelled || isOverdrawn();
    }

    /** Counts rows that have arrived. A request that exceeds its limit ends, and its running statements are cancelled unless a state is held. */
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

    /**
     * A cancelled statement would end the transaction of a held state, in which fewer rows may be read afterwards, or the same ones later. So there
     * it goes on, and its rows are dropped.
     */
    private void overdraw(RuntimeException reason) {
        if (overdrawn == null) {
            overdrawn = reason;
            if (snapshot == null) {
                cancel();
            }
        }
    }

    /**
     * Holds letters or bytes in memory until {@link #release()}. A request that writes is never refused, since its changes are made already.
     *
     * @throws NoRoom when all requests of its client, or of all clients, together hold as much as they may, unless this one holds little
     */
    public synchronized void hold(long more) {
        if (released || revision == Long.MAX_VALUE) {
            return;
        }
        long counted = counted();
        long beyond = Math.max(0, held + more - SHORT) - counted;
        Fit fit = beyond == 0 ? Fit.FITS : allowance.made.take(allowance.client, beyond, counted);
        if (fit != Fit.FITS) {
            throw new NoRoom(fit == Fit.BEYOND_SHARE);
        }
        held += more;
    }

    /** Releases all that is held: the answer is sent, or nobody waits for it. */
    public synchronized void release() {
        if (!released) {
            released = true;
            allowance.made.giveBack(allowance.client, counted());
        }
    }

    /** What others have so much less room for. */
    private long counted() {
        return Math.max(0, held - SHORT);
    }

    /** Whether it has read more than its limit, or more than there is room for. */
    public boolean isOverdrawn() {
        return overdrawn != null;
    }

    /** The reason for which its statements are not answered. */
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

    /** Closes a connection whose server, or the network to it, does not react: the statement would hold the connection for hours. */
    private static void cutOff(SqlConnection connection) {
        if (InternalSocket.cutOff(connection)) {
            LOG.warn("Closed a connection whose cancelled statement did not end; the database does not react");
        }
    }

    private static void requestCancel(SqlConnection connection) {
        PgConnection.cast(connection)
                .cancelRequest()
                .onFailure(failure -> LOG.debug("a statement could not be cancelled", failure));
    }

    /** Notes that the database refuses a connection for this request, having as many as it may. */
    void deniedConnection() {
        deniedConnection = true;
    }

    /** Whether it still waits for a connection because the database refuses one. */
    public boolean isDeniedConnection() {
        return deniedConnection;
    }

    /** Notes that statements of this request, and no others, run on a connection. */
    void runsOn(SqlConnection connection) {
        deniedConnection = false;
        running.add(connection);
        if (cancelled) {
            // It may have been cancelled on another thread meanwhile.
            cancelRunning(FIRST_PAUSE_MILLIS);
        }
    }

    /**
     * Notes that a statement has ended and others of this request are to run on the connection. A cancel request ends one statement, so the others
     * need one each.
     */
    void ranOn(SqlConnection connection) {
        if (cancelled) {
            requestCancel(connection);
        }
    }

    /**
     * Notes that the last statement of this request on a connection has ended, so that it is given back. A cancel request names the connection, so a
     * late one would hit a statement of another request. Since nobody knows whether all have arrived, a connection for which one was sent is ended.
     */
    void endedOn(SqlConnection connection) {
        running.remove(connection);
        if (cancelled) {
            end(connection);
        } else {
            connection.close();
        }
    }

    /** Notes that a connection is lost. The pool forgets it once it learns of that; given back, it would be lent once more before. */
    void lost(SqlConnection connection) {
        running.remove(connection);
    }

    /** Ends a connection on which no transaction is open. */
    static void end(SqlConnection connection) {
        end(connection, END);
    }

    /** Ends a connection with its transaction. In one that has failed, the database refuses whatever comes before a rollback. */
    static void endWithTransaction(SqlConnection connection) {
        end(connection, "rollback; " + END);
    }

    private static void end(SqlConnection connection, String statement) {
        connection.query(statement).execute().onComplete(answered -> {
            if (answered.succeeded() || SqlState.QUERY_CANCELED.isOf(answered.cause())) {
                // A late cancel request has hit this statement.
                end(connection, statement);
            } else if (answered.cause() instanceof PgException refused) {
                LOG.warn("A connection could not be ended by a statement", refused);
                if (!InternalSocket.cutOff(connection)) {
                    connection.close();
                }
            }
            // Without an answer, the connection is closed as intended.
        });
    }
}
