package org.tergeu.exchange.transport;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClientRequest;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.logging.Level;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Bring;
import org.tergeu.testsupport.Editors;
import org.tergeu.testsupport.Http2;
import org.tergeu.testsupport.Logged;
import org.tergeu.testsupport.Wait;
import org.tergeu.testsupport.Wire;

/** Bodies that break off: nothing is kept for them, a malformed one is answered, and the log has nothing of them. */
@QuarkusTest
@TestProfile(Editors.class)
class BrokenBodiesIT {

    /** More than one client may have uploads at once. */
    private static final int MANY = 6;

    private static final int CANCEL = 8;

    /** The client itself sends no empty frames. */
    private static final int DATA = 0;

    private static final String TOKEN = Editors.token("reviewer").text();

    private final List<Http2> connections = new ArrayList<>();
    private Logged log;

    @BeforeEach
    void listen() {
        log = new Logged(Level.WARNING);
    }

    /** Nothing is left of what came before, and nothing was logged. */
    @AfterEach
    void nothingIsLeft() {
        connections.forEach(Http2::close);
        Wait.until("no upload is kept", () -> Imported.uploads().isEmpty());
        log.close();
        assertThat(log.count("")).as("lines of the log").isZero();
        waitForRoom();
    }

    private static String head(String path) {
        return "POST " + path + " HTTP/1.1\r\nHost: localhost\r\nContent-Type: " + type(path)
                + "\r\nAuthorization: Bearer " + TOKEN + "\r\nTransfer-Encoding: chunked\r\n\r\n";
    }

    private static String type(String path) {
        return path.equals("/import") ? "application/x-ndjson" : "application/json";
    }

    private HttpClientRequest begin(String path) throws Exception {
        Http2 connection = new Http2();
        connections.add(connection);
        return connection.post(path, type(path)).putHeader("Authorization", "Bearer " + TOKEN);
    }

    @ParameterizedTest
    @CsvSource({
        "/import, ZZ",
        "/import, 7fffffffffffffff",
        "/import, -1",
        "/graphql, ZZ",
        "/graphql, 7fffffffffffffff",
        "/graphql, -1"
    })
    void aMalformedChunkIsAnswered(String path, String size) throws IOException {
        for (String before : List.of("", "2\r\n{}\r\n")) {
            for (int n = 0; n < MANY; n++) {
                try (Wire wire = Wire.from("127.0.0.1")) {
                    wire.send(head(path) + before + size + "\r\n");
                    assertMalformed(wire.answer());
                    assertThat(wire.head()).as("closed").isEmpty();
                }
            }
        }
    }

    private static void assertMalformed(String answer) {
        assertThat(answer)
                .startsWith("HTTP/1.1 400 ")
                .containsIgnoringCase("\r\nconnection: close\r\n")
                .contains("\"code\":\"INVALID_REQUEST\"", "The body breaks off: ");
    }

    @Test
    void aMalformedChunkOfAnUploadThatIsUnderWayIsAnswered() throws IOException {
        try (Wire wire = Wire.from("127.0.0.1")) {
            wire.send(head("/import") + "2\r\n{}\r\n");
            Wait.until("its file is there", () -> !Imported.uploads().isEmpty());
            wire.send("ZZ\r\n");

            assertMalformed(wire.answer());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/import", "/graphql", "/docs/", "/download/incidents.csv"})
    void aClientGoesInTheMiddleOfABody(String path) throws Exception {
        for (int n = 0; n < MANY; n++) {
            try (Wire wire = Wire.from("127.0.0.1")) {
                wire.send(head(path) + "2\r\n{}\r\n");
                wire.reset();
            }
            try (Wire wire = Wire.from("127.0.0.1")) {
                wire.send(head(path) + "2\r\n{}\r\n");
            }
        }
        if (path.equals("/import")) {
            waitForRoom();
            try (Wire wire = Wire.from("127.0.0.1")) {
                wire.send(head(path) + "2\r\n{}\r\n");
                Wait.until("its file is there", () -> !Imported.uploads().isEmpty());
                wire.reset();
            }
        }
    }

    /** Those that have gone hold the room of their client until the service notices. */
    private static void waitForRoom() {
        Wait.until("no upload is kept", () -> Imported.uploads().isEmpty());
        byte[] line = Bring.text("{}").getBytes(UTF_8);
        Wait.until(
                "an import finds room",
                () -> Bring.by("reviewer").send(line, "").status() == 200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/import", "/graphql"})
    void aStreamIsResetOrItsConnectionClosed(String path) throws Exception {
        Consumer<HttpClientRequest> reset = request -> request.reset(CANCEL);
        Consumer<HttpClientRequest> close = request -> request.connection().close();
        for (Consumer<HttpClientRequest> end : List.of(reset, close)) {
            for (int n = 0; n < MANY; n++) {
                HttpClientRequest request = begin(path).setChunked(true);
                request.write("{}");
                end.accept(request);
            }
        }
        if (path.equals("/import")) {
            for (Consumer<HttpClientRequest> end : List.of(reset, close)) {
                waitForRoom();
                HttpClientRequest request = begin(path).setChunked(true);
                request.write("{}");
                Wait.until("its file is there", () -> !Imported.uploads().isEmpty());
                end.accept(request);
                Wait.until("its file is gone", () -> Imported.uploads().isEmpty());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/import", "/graphql"})
    void framesAreNotAsTheProtocolRequires(String path) throws Exception {
        for (int n = 0; n < MANY; n++) {
            HttpClientRequest request = begin(path).putHeader("Content-Length", "1000");
            request.write("{}");
            request.end();
            assertEnded(request);
        }
        for (int n = 0; n < MANY; n++) {
            HttpClientRequest request = begin(path).setChunked(true);
            Http2.get(request.sendHead());
            for (int empty = 0; empty < 4; empty++) {
                request.writeCustomFrame(DATA, 0, Buffer.buffer());
            }
            assertEnded(request);
        }
    }

    /** The answer may come before the end of the stream or of the connection, or be lost by it. */
    private static void assertEnded(HttpClientRequest request) throws Exception {
        assertThat(Http2.get(
                        request.response().map(answer -> answer.statusCode()).otherwise(400)))
                .isEqualTo(400);
    }
}
