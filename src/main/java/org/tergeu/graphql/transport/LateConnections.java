package org.tergeu.graphql.transport;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.logging.Logger;

/**
 * Connections that clients open while the service ends. The port still accepts them, and the threads that would serve them are gone. Netty logs a
 * stack trace for each of them, which helps nobody and is left out here. All other messages of Netty are logged, and so is this one before a stop.
 */
@Singleton
class LateConnections implements Filter {

    /** Held here because the log drops a logger that nobody else holds. */
    private static final Logger NETTY = Logger.getLogger("io.netty.bootstrap.ServerBootstrap");

    private static final String REFUSED = "Failed to register an accepted channel";

    private volatile boolean stopping;

    void start(@Observes StartupEvent event) {
        NETTY.setFilter(this);
    }

    void stop(@Observes ShutdownEvent event) {
        stopping = true;
    }

    @Override
    public boolean isLoggable(LogRecord line) {
        return !stopping || !isOfThreadThatIsGone(line);
    }

    private static boolean isOfThreadThatIsGone(LogRecord line) {
        return String.valueOf(line.getMessage()).startsWith(REFUSED)
                && (line.getThrown() instanceof IllegalStateException
                        || line.getThrown() instanceof RejectedExecutionException);
    }
}
