package org.tergeu.graphql.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javax.sql.DataSource;
import org.jboss.logmanager.ExtLogRecord;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.OwnDatabase;

/** A fault of the server, here a table that is gone: callers get an identifier, the log what it stands for. */
@QuarkusTest
@TestProfile(OwnDatabase.class)
class FaultIT {

    private static final String INCIDENT = "incident(key: \"2025-01-prison-drug-operation\") { measures { kind } }";

    @Inject
    DataSource database;

    private final Faults log = new Faults();

    @BeforeEach
    void breakIt() throws SQLException {
        execute("alter table measure rename to gone");
    }

    @AfterEach
    void mendIt() throws SQLException {
        log.close();
        execute("alter table gone rename to measure");
    }

    private void execute(String statement) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sent = connection.createStatement()) {
            sent.execute(statement);
        }
    }

    @Test
    void hasAnIdentifierThatTheLogExplainsAndSaysNothingElse() {
        Answer error = Ask.anything("{ " + INCIDENT + " }").at("errors.0");
        String id = error.at("extensions.id").text();

        assertThat(error.at("extensions.code").text()).isEqualTo("INTERNAL_ERROR");
        assertThat(error.at("message").text())
                .isEqualTo("The server could not answer this. Its log has the cause under " + id + ".");
        assertThat(error.toString()).doesNotContain("relation", "select", "org.tergeu");
        assertThat(log.logged.get("fault " + id)).hasStackTraceContaining("relation \"measure\" does not exist");
    }

    /** The name that a proxy has given to the request brings its log and ours together; what could forge lines is left out. */
    @Test
    void isLoggedWithTheIdOfItsRequest() {
        byte[] body = ("{\"query\": \"{ " + INCIDENT.replace("\"", "\\\"") + " }\"}").getBytes(UTF_8);
        Http.post(body, "Content-Type", "application/json", "X-Request-Id", "proxy-7.42_a");
        Http.post(body, "Content-Type", "application/json", "X-Request-Id", "${jndi:x} forged");

        assertThat(log.requests).containsExactly("proxy-7.42_a", "");
    }

    @Test
    void ofFieldsThatAreReadTogetherIsLoggedOnce() {
        Answer errors = Ask.anything("{ incidents(first: 5) { nodes { measures { kind } } } }")
                .at("errors");

        assertThat(errors.all()).isNotEmpty();
        assertThat(errors.each("extensions.id").stream().distinct()).hasSize(1);
        assertThat(log.logged).hasSize(1);
    }

    @Test
    void leavesOtherFieldsAnswered() {
        Answer answer = Ask.anything("{ " + INCIDENT + " place(code: \"KZ-31\") { code } }");

        assertThat(answer.at("data.place.code").text()).isEqualTo("KZ-31");
        assertThat(answer.codes()).containsExactly("INTERNAL_ERROR");
    }

    @Test
    void whatCallersDoWrongIsNotLogged() {
        assertThat(Ask.anything("{ incidents(first: 501) { totalCount } }").codes())
                .containsExactly("INVALID_PAGE");
        assertThat(log.logged).isEmpty();
    }

    /** What is logged at ERROR, whoever logs it. */
    private static final class Faults extends Handler {

        private final Map<String, Throwable> logged = new ConcurrentHashMap<>();
        private final List<String> requests = new CopyOnWriteArrayList<>();

        Faults() {
            Logger.getLogger("").addHandler(this);
        }

        @Override
        public void publish(LogRecord entry) {
            if (entry.getLevel().intValue() >= Level.SEVERE.intValue()) {
                requests.add(Objects.requireNonNullElse(((ExtLogRecord) entry).getMdc("requestId"), ""));
                logged.put(((ExtLogRecord) entry).getFormattedMessage(), entry.getThrown());
            }
        }

        @Override
        public void flush() {}

        @Override
        public void close() {
            Logger.getLogger("").removeHandler(this);
        }
    }
}
