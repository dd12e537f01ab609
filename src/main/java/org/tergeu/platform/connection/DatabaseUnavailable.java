package org.tergeu.platform.connection;

import com.fasterxml.jackson.core.JacksonException;
import io.smallrye.graphql.api.Nullable;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.stream.Stream;
import org.tergeu.platform.sql.SqlState;

/**
 * The database cannot be reached, or has ended the connection in the middle of a statement: it is stopped, restarts, recovers or lets a standby take over.
 * Or it is there and has no room, as when its disk is full. The same request is answered once the database is back. What it or the network said is in the cause, for the log only.
 */
public class DatabaseUnavailable extends RuntimeException {

    /** What the client says of a statement for a connection that has just been closed; the class has no meaning. */
    private static final String CLOSED = "Connection is not active now";

    DatabaseUnavailable(Throwable cause) {
        super("the database is not available", cause, false, false);
    }

    /** What anybody may know of it: a sentence without names and addresses. */
    public String reason() {
        Throwable met = getCause();
        if (SqlState.TOO_MANY_CONNECTIONS.isOf(met)) {
            return "The database grants no further connection.";
        }
        if (SqlState.SHUTDOWN.isOf(met)) {
            return "The database stops, starts or has ended the connection.";
        }
        if (met instanceof ConnectException) {
            return "The database refuses connections, or is not reached.";
        }
        return met != null && isEndOfConnection(met)
                ? "The connection to the database was closed."
                : "The database is not available.";
    }

    /** What is behind a failure, when that is a database that is not available; otherwise null. */
    public static @Nullable DatabaseUnavailable behind(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DatabaseUnavailable.class::isInstance)
                .map(DatabaseUnavailable.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** A failure of what reads or writes by Hibernate: itself, or this, when the database's state is the reason. */
    public static Throwable orItself(Throwable failure) {
        DatabaseUnavailable known = behind(failure);
        if (known != null) {
            return known;
        }
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DatabaseUnavailable::is)
                .findFirst()
                .<Throwable>map(Outages::met)
                .orElse(failure);
    }

    /** Whether a statement failed because of the database's state, and not because of the statement. */
    public static boolean is(Throwable failure) {
        return isEndOfConnection(failure)
                || SqlState.INSUFFICIENT_RESOURCES.isOf(failure)
                || SqlState.IO_ERROR.isOf(failure)
                || SqlState.CONFLICT_WITH_RECOVERY.isOf(failure)
                || SqlState.READ_ONLY.isOf(failure);
    }

    /** Whether a statement failed because of the server that it was sent to, so that another one of the same database may answer it. */
    public static boolean isOfTheServer(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> isEndOfConnection(cause) || SqlState.CONFLICT_WITH_RECOVERY.isOf(cause));
    }

    /** Whether the connection on which a statement failed is over. */
    static boolean isEndOfConnection(Throwable failure) {
        return failure instanceof ClosedConnectionException
                || String.valueOf(failure.getMessage()).startsWith(CLOSED)
                // What writes JSON fails with one, too, which is a fault of ours.
                || (failure instanceof IOException && !(failure instanceof JacksonException))
                || SqlState.CONNECTION_EXCEPTION.isOf(failure)
                || SqlState.SHUTDOWN.isOf(failure);
    }
}
