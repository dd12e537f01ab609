package org.tergeu.platform;

import io.smallrye.graphql.api.Nullable;
import io.vertx.pgclient.PgException;

/**
 * Codes and classes of codes of PostgreSQL's errors that are told apart.
 *
 * @see <a href="https://www.postgresql.org/docs/current/errcodes-appendix.html">Error codes</a>
 */
enum SqlState {

    /** A class: a value is not of its type. */
    DATA_EXCEPTION("22"),

    /** The role, the database or the server has as many connections as it may. */
    TOO_MANY_CONNECTIONS("53300"),

    /** The statement was given up, for its time was over or it was told to. */
    QUERY_CANCELED("57014");

    private final String start;

    SqlState(String start) {
        this.start = start;
    }

    boolean isOf(@Nullable Throwable failure) {
        return failure instanceof PgException error
                && error.getSqlState() != null
                && error.getSqlState().startsWith(start);
    }
}
