package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.AtOnce;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;

/** The database ends while a change is under way. */
@QuarkusTest
@TestProfile(Editors.class)
class LostChangesIT {

    @Inject
    DataSource database;

    /** The end of its transaction may only not have been heard of. This one changes nothing, whenever it ends. */
    @Test
    void aChangeWhoseConnectionIsLostMayHaveBeenRecorded() throws SQLException {
        CompletableFuture<Response> asked;
        try (TableLock held = TableLock.on("report", database)) {
            asked = AtOnce.ask(() -> Edits.by("reviewer")
                    .ask(
                            "mutation { retractReport(input: {key: \"no-such-report\", madeFrom: \"1\"}) { outcome } }",
                            Map.of()));
            Wait.until("it waits", () -> held.waiting() > 0);
            endThoseThatWait();
        }

        Response lost = asked.join();
        assertThat(lost.status()).isEqualTo(503);
        assertThat(lost.code()).isEqualTo("DATABASE_UNAVAILABLE");
        assertThat(lost.header("Retry-After")).isEqualTo("2");
        assertThat(lost.body())
                .contains("The database is not available now. The change may have been recorded."
                        + " Send it again with the same idempotencyKey, which makes it once only.");
    }

    private void endThoseThatWait() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(
                    "select pg_terminate_backend(pid) from pg_stat_activity where wait_event_type = 'Lock' and query ilike '%report%'");
        }
    }
}
