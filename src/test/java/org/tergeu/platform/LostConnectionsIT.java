package org.tergeu.platform;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.Test;

/** A database that drops its connections, as one does that is restarted. */
@QuarkusTest
class LostConnectionsIT {

    private static final String QUERY = "{\"query\": \"{ dataset { incidents } }\"}";

    /** No more requests can fail than the pool had connections. */
    private static final int POOL = 16;

    @Inject
    DataSource database;

    @Test
    void areReplacedAndTellNothingOfTheInside() throws SQLException {
        // Given a server that answers
        assertThat(ask().path("data.dataset.incidents").toString()).isNotEqualTo("0");

        // When the database ends every other connection
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                    + " where pid <> pg_backend_pid() and backend_type = 'client backend'");
        }
        try (LoggedFaults log = new LoggedFaults()) {
            List<Response> failed = IntStream.range(0, POOL)
                    .mapToObj(request -> ask())
                    .filter(answer -> answer.path("errors") != null)
                    .toList();

            // Then a request that met a dead connection is told that it failed, and under which identifier the log
            // tells why
            assertThat(failed).isNotEmpty().allSatisfy(answer -> {
                String id = answer.path("errors[0].extensions.id");
                assertThat(answer.<String>path("errors[0].extensions.code")).isEqualTo("INTERNAL_ERROR");
                assertThat(answer.<String>path("errors[0].message"))
                        .isEqualTo("The server could not answer this. Its log tells why, under " + id + ".");
                assertThat(log.causeOf(id)).isInstanceOf(ReadFailed.class);
            });
        }

        // And the next ones are answered
        assertThat(ask().<Object>path("errors")).isNull();
    }

    /** What the log tells of faults while it is listened to. */
    private static final class LoggedFaults extends Handler implements AutoCloseable {

        private final Map<String, Throwable> causes = new ConcurrentHashMap<>();
        private final Logger log = Logger.getLogger("org.tergeu.graphql.transport.Errors");

        LoggedFaults() {
            log.addHandler(this);
        }

        Throwable causeOf(String id) {
            return causes.get("fault " + id);
        }

        @Override
        public void publish(LogRecord fault) {
            causes.put(((ExtLogRecord) fault).getFormattedMessage(), fault.getThrown());
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            log.removeHandler(this);
        }
    }

    private static Response ask() {
        return given().contentType("application/json").body(QUERY).post("/graphql");
    }
}
