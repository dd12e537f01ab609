package org.tergeu.platform.sql;

import io.smallrye.graphql.api.Nullable;
import io.vertx.pgclient.PgException;
import java.sql.SQLException;

/**
 * Codes of PostgreSQL's errors, and classes of codes, that are handled differently.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">Error codes</a>
 */
public enum SqlState {

    /** A class: a value is not of its type. */
    DATA_EXCEPTION("22"),

    /** A class: the connection broke, or could not be made. */
    CONNECTION_EXCEPTION("08"),

    /** The server is a standby, which is perhaps about to take over. */
    READ_ONLY("25006"),

    /** A standby has ended the statement, since the primary has removed the rows that it reads. */
    CONFLICT_WITH_RECOVERY("40001"),

    /** A class: the server lacks disk space, memory or connections. */
    INSUFFICIENT_RESOURCES("53"),

    /** The server could not read or write a file, for a reason that its system does not name more exactly. */
    IO_ERROR("58030"),

    /** The role, the database or the server has as many connections as it may. */
    TOO_MANY_CONNECTIONS("53300"),

    /** The statement ran out of time or was cancelled. */
    QUERY_CANCELED("57014"),

    /** Codes of ended or refused connections: the server stops, crashes, starts or recovers, or the database is dropped. */
    SHUTDOWN("57P");

    private final String start;

    SqlState(String start) {
        this.start = start;
    }

    public boolean isOf(@Nullable Throwable failure) {
        String state = of(failure);
        return state != null && state.startsWith(start);
    }

    /** The code, from the exception of the client, or from that of Hibernate Reactive, which does not include the former. */
    private static @Nullable String of(@Nullable Throwable failure) {
        if (failure instanceof PgException error) {
            return error.getSqlState();
        }
        return failure instanceof SQLException error ? error.getSQLState() : null;
    }
}
