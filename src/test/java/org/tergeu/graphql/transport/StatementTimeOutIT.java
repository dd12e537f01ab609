package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Answer;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.StrictServer;
import org.tergeu.testsupport.TableLock;
import org.tergeu.testsupport.Wait;

/** A statement that takes too long fails its field and no other; of a caller who is gone nothing goes on. */
@QuarkusTest
@TestProfile(StrictServer.class)
class StatementTimeOutIT {

    private static final String MEASURES = "incident(key: \"2025-01-prison-drug-operation\") { measures { kind } }";

    @Inject
    DataSource database;

    @Test
    void failsItsFieldAndLeavesTheOthersAnswered() throws SQLException {
        try (TableLock measures = TableLock.on("measure", database)) {
            Answer answer = Ask.anything("{ " + MEASURES + " place(code: \"KZ-31\") { code } }");

            assertThat(answer.at("data.place.code").text()).isEqualTo("KZ-31");
            assertThat(answer.codes()).containsExactly("TIMED_OUT");
            assertThat(answer.at("errors.0.path.1").text()).isEqualTo("measures");
            assertThat(answer.at("errors.0.extensions.limit").text()).isEqualTo("statement-time");
            assertThat(answer.at("errors.0.message").text())
                    .startsWith("The database takes longer for this than it may.");
        }
    }

    @Test
    void isCancelledWhenNobodyWaitsForIt() throws SQLException, IOException {
        try (TableLock measures = TableLock.on("measure", database)) {
            try (Socket caller = ask("{ " + MEASURES + " }")) {
                Wait.until("the statement waits", () -> measures.waiting() == 1);
                assertThat(caller.isConnected()).isTrue();
            }
            long gone = System.nanoTime();
            Wait.until("the statement is cancelled", () -> measures.waiting() == 0);

            // Well before its own time is over.
            assertThat(System.nanoTime() - gone).isLessThan(1_500_000_000L);
        }
        assertThat(Ask.anything("{ " + MEASURES + " }").codes()).isEmpty();
    }

    private static Socket ask(String query) throws IOException {
        URI uri = Http.to("/graphql").build().uri();
        String body = "{\"query\": \"" + query.replace("\"", "\\\"") + "\"}";
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        OutputStream out = socket.getOutputStream();
        out.write(("POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: "
                        + body.length() + "\r\n\r\n" + body)
                .getBytes(StandardCharsets.US_ASCII));
        out.flush();
        return socket;
    }
}
