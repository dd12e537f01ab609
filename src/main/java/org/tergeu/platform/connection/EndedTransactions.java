package org.tergeu.platform.connection;

import io.quarkus.runtime.StartupEvent;
import io.vertx.sqlclient.ClosedConnectionException;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.regex.Pattern;

/**
 * Transactions whose connection was ended. Hibernate tries to roll each of them back and logs an error when that fails, although the database has done so
 * already. The change fails with the error of its connection, and {@link Outages} logs the outage once. A rollback that fails for another reason is
 * logged, and so is everything else.
 */
@Singleton
class EndedTransactions implements Filter {

    /** Held here because the log drops a logger that nobody else holds. */
    private static final Logger HIBERNATE = Logger.getLogger("org.hibernate.reactive.pool.impl.SqlClientConnection");

    private static final String FAILED = "Failed to rollback transaction: ";

    /** As the system, the client, and the database say that a connection was ended. */
    private static final Pattern ENDED = Pattern.compile("Connection reset(?: by peer)?|Broken pipe|"
            + Pattern.quote(DatabaseUnavailable.CLOSED) + ".*|"
            + Pattern.quote(String.valueOf(ClosedConnectionException.INSTANCE.getMessage()))
            + "|FATAL: .* \\(57P0[1-5]\\)");

    void start(@Observes StartupEvent event) {
        HIBERNATE.setFilter(this);
    }

    /** The line has its text, or a mark for the reason and the reason beside it. */
    @Override
    public boolean isLoggable(LogRecord line) {
        String text = String.valueOf(line.getMessage());
        Object[] marked = line.getParameters();
        if (marked != null && marked.length == 1) {
            text = text.replace("%s", String.valueOf(marked[0]));
        }
        return !text.startsWith(FAILED)
                || !ENDED.matcher(text.substring(FAILED.length())).matches();
    }
}
