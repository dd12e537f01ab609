package org.tergeu.platform.connection;

import com.fasterxml.jackson.core.JacksonException;
import io.smallrye.graphql.api.Nullable;
import io.vertx.sqlclient.ClosedConnectionException;
import java.io.IOException;
import java.net.ConnectException;
import java.util.stream.Stream;
import org.tergeu.platform.sql.SqlState;

/**
 * The database cannot be reached, or has ended the connection during a statement, because it is stopped, restarts, recovers or lets a standby take over;
 * or it has no room left, as on a full disk. The same request succeeds once the database is back. The cause has the message of the database or the
 * network, for the log only.
 */
public class DatabaseUnavailable extends RuntimeException {

    /** The message of the client for a statement on a connection that was just closed; its class says nothing. */
    static final String CLOSED = "Connection is not active now";

    DatabaseUnavailable(Throwable cause) {
        super("the database is not available", cause, false, false);
    }

    /** A sentence that anybody may read, without names and addresses. */
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

    /** The unavailable database that caused a failure; null for other causes. */
    public static @Nullable DatabaseUnavailable behind(@Nullable Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .filter(DatabaseUnavailable.class::isInstance)
                .map(DatabaseUnavailable.class::cast)
                .findFirst()
                .orElse(null);
    }

    /** The failure itself, or this exception when the state of the database is its cause. For failures of Hibernate. */
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

    /** Whether the state of the database, and not the statement, is the cause of a failure. */
    public static boolean is(Throwable failure) {
        return isEndOfConnection(failure)
                || SqlState.INSUFFICIENT_RESOURCES.isOf(failure)
                || SqlState.IO_ERROR.isOf(failure)
                || SqlState.CONFLICT_WITH_RECOVERY.isOf(failure)
                || SqlState.READ_ONLY.isOf(failure);
    }

    /** Whether the server is the cause of a failure, so that another server of the same database may answer the statement. */
    public static boolean isOfTheServer(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .anyMatch(cause -> isEndOfConnection(cause) || SqlState.CONFLICT_WITH_RECOVERY.isOf(cause));
    }

    /** Whether a failure has ended its connection. */
    static boolean isEndOfConnection(Throwable failure) {
        return failure instanceof ClosedConnectionException
                || String.valueOf(failure.getMessage()).startsWith(CLOSED)
                // JSON that cannot be written has this type as well, but is a fault of ours.
                || (failure instanceof IOException && !(failure instanceof JacksonException))
                || SqlState.CONNECTION_EXCEPTION.isOf(failure)
                || SqlState.SHUTDOWN.isOf(failure);
    }
}
