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

    private final Map<SqlConnection, Boolean> running = new ConcurrentHashMap<>();
    private volatile boolean cancelled;

    private Cancellation() {}

    /** Begins a request on the current context, which must be its own. */
    public static Cancellation begin() {
        Cancellation begun = new Cancellation();
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
        running.replaceAll((connection, told) -> {
            PgConnection.cast(connection)
                    .cancelRequest()
                    .subscribe()
                    .with(done -> {}, failure -> LOG.debug("a statement could not be cancelled", failure));
            return true;
        });
    }

    /** Runs a statement on a connection, unless it is too late. */
    <T> Uni<T> guard(SqlConnection connection, Supplier<Uni<T>> statement) {
        if (cancelled) {
            return Uni.createFrom().failure(new ReadTimedOut());
        }
        running.put(connection, false);
        return statement.get().onItemOrFailure().call((rows, failure) -> drained(connection, failure));
    }

    /**
     * A cancel request names the connection, not the statement: one that comes late would hit whatever the connection does next. So a
     * connection is given back only after the request for it has hit something.
     */
    private Uni<?> drained(SqlConnection connection, @Nullable Throwable failure) {
        boolean told = Boolean.TRUE.equals(running.remove(connection));
        return told && !Reads.isCancelled(failure)
                ? connection.query(DRAIN).execute().onFailure().recoverWithNull()
                : Uni.createFrom().voidItem();
    }
}
