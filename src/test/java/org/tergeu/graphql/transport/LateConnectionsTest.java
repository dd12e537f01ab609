package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.runtime.ShutdownEvent;
import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;

class LateConnectionsTest {

    private static final String LATE = "Failed to register an accepted channel: [id: 0x1]";

    private final LateConnections filter = new LateConnections();

    private boolean isLogged(String message, Throwable thrown) {
        LogRecord line = new LogRecord(Level.WARNING, message);
        line.setThrown(thrown);
        return filter.isLoggable(line);
    }

    @Test
    void areLoggedAsLongAsTheServiceDoesNotStop() {
        assertThat(isLogged(LATE, new IllegalStateException("event loop shut down")))
                .isTrue();
    }

    @Test
    void areNotLoggedAtAStopAndAllElseIs() {
        filter.stop(new ShutdownEvent());

        assertThat(isLogged(LATE, new IllegalStateException("event loop shut down")))
                .isFalse();
        assertThat(isLogged(LATE, new RejectedExecutionException("event executor terminated")))
                .isFalse();
        assertThat(isLogged(LATE, new IOException("too many open files"))).isTrue();
        assertThat(isLogged("Failed to set a channel option", new IllegalStateException()))
                .isTrue();
    }
}
