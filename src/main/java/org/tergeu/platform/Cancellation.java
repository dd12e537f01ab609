package org.tergeu.platform;

import io.smallrye.common.vertx.ContextLocals;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import io.vertx.mutiny.pgclient.PgConnection;
import io.vertx.mutiny.sqlclient.SqlConnection;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
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

    /** How many cancel requests were sent for what runs on a connection. */
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

    private void tell() {
        if (running.isEmpty()) {
            return;
        }
        running.replaceAll((connection, told) -> {
            PgConnection.cast(connection)
                    .cancelRequest()
                    .subscribe()
                    .with(done -> {}, failure -> LOG.debug("a statement could not be cancelled", failure));
            return told + 1;
        });
        vertx.setTimer(AGAIN_MILLIS, again -> tell());
    }

    /** Runs a statement on a connection, unless it is too late. */
    <T> Uni<T> guard(SqlConnection connection, Supplier<Uni<T>> statement) {
        if (cancelled) {
            return Uni.createFrom().failure(new ReadTimedOut());
        }
        running.put(connection, 0);
        return statement.get().onItemOrFailure().call((rows, failure) -> drained(connection, failure));
    }

    /**
     * A cancel request names the connection, not the statement: one that comes late would hit whatever the connection does next. So a
     * connection is given back only after all requests for it have arrived.
     */
    private Uni<?> drained(SqlConnection connection, @Nullable Throwable failure) {
        int told = running.remove(connection);
        boolean allArrived = told == 0 || told == 1 && Reads.isCancelled(failure);
        return allArrived
                ? Uni.createFrom().voidItem()
                : connection.query(DRAIN).execute().onFailure().recoverWithNull();
    }
}
