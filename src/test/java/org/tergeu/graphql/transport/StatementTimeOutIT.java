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
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
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
            assertThat(answer.at("errors.0.message").text()).startsWith("The query exceeded the database time limit.");
        }
    }

    /** Whether a kept answer still holds is asked before any field. */
    @Test
    void failsTheRequestWhereNoFieldIsToBlame() throws SQLException {
        try (TableLock dataset = TableLock.on("dataset", database)) {
            Http.Response answer = Http.send("GET", "/graphql?query=%7B__typename%7D");

            assertThat(answer.status()).isEqualTo(503);
            assertThat(answer.code()).isEqualTo("TIMED_OUT");
            assertThat(answer.body()).contains("\"limit\":\"statement-time\"");
            assertThat(answer.header("Retry-After")).isNotEmpty();
        }
    }

    /** Both may take the same time: what ends before one that began earlier was cancelled. On a machine that stalls both end by themselves. */
    @Test
    void isCancelledWhenNobodyWaitsForIt() {
        Wait.until("the statement of a caller who is gone ends first", this::endsBeforeAnEarlierOne);

        assertThat(Ask.anything("{ " + MEASURES + " }").codes()).isEmpty();
    }

    private boolean endsBeforeAnEarlierOne() throws SQLException, IOException {
        CompletableFuture<Answer> earlier;
        Set<Integer> left;
        try (TableLock measures = TableLock.on("measure", database)) {
            earlier = Ask.soon("{ " + MEASURES + " }", Map.of());
            Wait.until("the earlier statement waits", () -> measures.waiting() == 1);
            Set<Integer> first = measures.waitingProcesses();
            try (Socket caller = ask("{ " + MEASURES + " }")) {
                Wait.until("both statements wait, or the earlier one has ended", () -> measures.waiting() != 1);
                assertThat(caller.isConnected()).isTrue();
            }
            Wait.until("one of them ends", () -> measures.waiting() < 2);
            left = measures.waitingProcesses();
            left.retainAll(first);
        }
        earlier.join();
        return !left.isEmpty();
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
