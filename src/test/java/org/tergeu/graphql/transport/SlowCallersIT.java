package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClientResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.net.SocketException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Ask;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http2;
import org.tergeu.testsupport.StrictServer;
import org.tergeu.testsupport.Wait;

/** Callers that send slowly, or nothing any more, do not keep their connections; others are served beside them. */
@QuarkusTest
@TestProfile(StrictServer.class)
class SlowCallersIT {

    private static final String HEAD =
            "POST /graphql HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n";

    private static Socket connect() throws IOException {
        URI uri = Http.to("/graphql").build().uri();
        Socket socket = new Socket(uri.getHost(), uri.getPort());
        socket.setSoTimeout(15_000);
        return socket;
    }

    private static void send(Socket socket, String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.US_ASCII));
        socket.getOutputStream().flush();
    }

    private static String rest(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }

    @Test
    void aBodyThatTricklesInIsGivenUp() throws IOException {
        try (Socket slow = connect()) {
            send(slow, HEAD);
            Wait.until("it is answered, although more comes in", () -> {
                if (slow.getInputStream().available() > 0) {
                    return true;
                }
                trickle(slow);
                return false;
            });

            assertThat(rest(slow))
                    .startsWith("HTTP/1.1 408 ")
                    .contains("\"code\":\"TIMED_OUT\"", "\"limit\":\"body-time\"");
        }
    }

    /** The answer has no header that the protocol forbids, and other requests of the connection go on. */
    @Test
    void overHttp2OnlyTheStreamIsGivenUp() throws Exception {
        try (Http2 connection = new Http2()) {
            HttpClientRequest slow =
                    connection.post("/graphql", "application/json").setChunked(true);
            slow.write("{");
            HttpClientResponse answer = Http2.get(slow.response());
            assertThat(answer.statusCode()).isEqualTo(408);
            assertThat(answer.headers().contains("Connection")).isFalse();

            HttpClientRequest other = connection.post("/graphql", "application/json");
            HttpClientResponse answered = Http2.get(other.send("{\"query\": \"{ __typename }\"}"));
            assertThat(answered.statusCode()).isEqualTo(200);
            assertThat(other.connection()).isSameAs(slow.connection());
        }
    }

    private static void trickle(Socket slow) throws IOException {
        try {
            send(slow, " ");
        } catch (SocketException closed) {
            assertThat(closed).hasMessageContaining("Broken pipe");
        }
    }

    @Test
    void aConnectionOnWhichNothingHappensIsClosed() throws IOException {
        try (Socket idle = connect()) {
            send(idle, "POST /graphql HTTP/1.1\r\nHost: localhost\r\n");

            assertThat(rest(idle)).isEmpty();
        }
    }

    @Test
    void othersAreServedBesideThem() throws IOException {
        List<Socket> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 200; i++) {
                Socket socket = connect();
                slow.add(socket);
                send(socket, HEAD);
            }
            assertThat(Ask.data("{ place(code: \"KZ\") { code } }")
                            .at("place.code")
                            .text())
                    .isEqualTo("KZ");
        } finally {
            for (Socket socket : slow) {
                socket.close();
            }
        }
    }

    /** 200K for all clients, of which one has half: the third of these bodies finds no room, whether or not it ends. */
    @Test
    void longBodiesThatDoNotEndFindRoomOnlyForTheirShare() {
        Wait.until("a long body finds no room beside two", () -> {
            try (Socket first = connect();
                    Socket second = connect()) {
                for (Socket socket : List.of(first, second)) {
                    send(socket, HEAD.replace("1000", "50000") + "x".repeat(48_000));
                }
                Http.Response third = askAtLength(48_000);
                assertThat(Ask.data("{ place(code: \"KZ\") { code } }")
                                .at("place.code")
                                .text())
                        .as("a short body")
                        .isEqualTo("KZ");
                return third.status() == 429
                        && third.code().equals("OVERLOADED")
                        && third.header("Retry-After").equals("1")
                        && third.body().contains("\"limit\":\"at-once.bodies\"");
            }
        });
        Wait.until("their room is free again", () -> askAtLength(90_000).status() == 200);
    }

    private static Http.Response askAtLength(int length) {
        String body = "{\"query\": \"{ __typename }\", \"x\": \"" + "x".repeat(length) + "\"}";
        return Http.post(body.getBytes(StandardCharsets.US_ASCII), "Content-Type", "application/json");
    }
}
