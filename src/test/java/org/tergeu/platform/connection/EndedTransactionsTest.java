package org.tergeu.platform.connection;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import java.util.logging.LogRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** LostConnectionsIT has the lines that Hibernate really logs. */
class EndedTransactionsTest {

    private static boolean isLogged(String message, Object... marked) {
        LogRecord line = new LogRecord(Level.SEVERE, message);
        line.setParameters(marked);
        return new EndedTransactions().isLoggable(line);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Connection reset",
                "Connection is not active now, current status: CLOSED",
                "Failed to read any response from the server, the underlying connection may have been lost unexpectedly.",
                "FATAL: terminating connection due to administrator command (57P01)"
            })
    void areNotLoggedOnceMore(String reason) {
        assertThat(isLogged("Failed to rollback transaction: %s", reason)).isFalse();
        assertThat(isLogged("Failed to rollback transaction: " + reason)).isFalse();
        assertThat(isLogged("Failed to commit transaction: %s", reason)).isTrue();
        assertThat(isLogged("Failed to start a transaction: %s", reason)).isTrue();
        assertThat(isLogged(reason)).isTrue();
    }

    @Test
    void aRollbackThatFailsForAnotherReasonIsLogged() {
        assertThat(isLogged("Failed to rollback transaction: %s", "Transaction already completed"))
                .isTrue();
        assertThat(isLogged(
                        "Failed to rollback transaction: %s",
                        "ERROR: canceling statement due to statement timeout (57014)"))
                .isTrue();
        assertThat(isLogged("Failed to rollback transaction: %s", (Object) null))
                .isTrue();
        assertThat(isLogged("Connection is not active now")).isTrue();
    }
}
