package org.tergeu.platform;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.pgclient.PgConnection;
import io.vertx.sqlclient.SqlConnection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/**
 * Whether somebody still waits for what is read on behalf of a request. Once nobody does, its statements are cancelled in the
 * database and no further ones are sent.
 */
public final class Cancellation {

    private static final Logger LOG = Logger.getLogger(Cancellation.class);
    private static final String KEY = Cancellation.class.getName();

    /** Longer than a cancel request takes to arrive; what it then meets is this statement and none of another request. */
    private static final String DRAIN = "select pg_sleep(0.5)";

    /** One that arrives between two steps of a statement hits nothing. */
    private static final long AGAIN_MILLIS = 200;

    /** How many cancel requests for what runs on a connection have not been seen to hit. */
    private final Map<SqlConnection, Integer> running = new ConcurrentHashMap<>();

    private final Vertx vertx;
    private volatile boolean cancelled;

    private Cancellation(Vertx vertx) {
        this.vertx = vertx;
    }

    /** Begins a request on the current context, which must be its own. */
    public static Cancellation begin() {
        Cancellation begun = new Cancellation(Vertx.currentContext().owner());
        ContextLocals.put(KEY, begun);
        return begun;
    }

    /** That of the request which the current context works for; null outside requests. */
    static @Nullable Cancellation current() {
        Context context = Vertx.currentContext();
        return context != null && VertxContext.isDuplicatedContext(context)
                ? ContextLocals.<Cancellation>get(KEY, null)
                : null;
    }

    /** Nobody waits any more. */
    public void cancel() {
        cancelled = true;
        tell();
    }

    boolean isCancelled() {
        return cancelled;
    }

    private void tell() {
        if (running.isEmpty()) {
            return;
        }
        running.keySet().forEach(this::tell);
        vertx.setTimer(AGAIN_MILLIS, again -> tell());
    }

    private void tell(SqlConnection connection) {
        running.merge(connection, 1, Integer::sum);
        PgConnection.cast(connection)
                .cancelRequest()
                .onFailure(failure -> LOG.debug("a statement could not be cancelled", failure));
    }

    /** Statements of this request, and nothing else, run on a connection. */
    void runsOn(SqlConnection connection) {
        running.put(connection, 0);
    }

    /**
     * A statement has ended. A cancel request ends one statement, so those behind it need one each; and it names the connection, so one
     * that comes late would hit whatever the connection does next: the connection is given back after all requests for it have arrived.
     *
     * @param wasCancelled whether it ended by a cancel request
     * @param last whether no further one of this request runs on the connection
     */
    void ranOn(SqlConnection connection, boolean wasCancelled, boolean last) {
        if (wasCancelled) {
            running.computeIfPresent(connection, (one, outstanding) -> Math.max(0, outstanding - 1));
        }
        if (last) {
            giveBack(connection, running.remove(connection));
        } else if (cancelled) {
            tell(connection);
        }
    }

    private static void giveBack(SqlConnection connection, int outstanding) {
        if (outstanding == 0) {
            connection.close();
        } else {
            connection.query(DRAIN).execute().onComplete(drained -> connection.close());
        }
    }
}
