package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.Logged;
import org.tergeu.testsupport.Wait;
import org.tergeu.testsupport.Wire;

/** A client that never ends the head of its request, or the trailers behind its body, does not fill memory with headers. */
@QuarkusTest
class RequestHeadsIT {

    private static final String FIRST_LINE = "GET /graphql?query=%7B__typename%7D HTTP/1.1\r\n";
    private static final int MOST = 100;

    /** Headers of four bytes each. One counts when the line behind it has come, which could continue it. */
    private static String headers(int lines) {
        return "a:\r\n".repeat(lines);
    }

    @Test
    void tooManyHeadersAreRefusedBeforeTheEnd() throws IOException {
        try (Wire wire = Wire.from("127.0.0.31")) {
            wire.send(FIRST_LINE + headers(MOST + 2));

            assertThat(wire.head()).startsWith("HTTP/1.1 431 ");
            assertThat(wire.head()).as("the connection is closed").isEmpty();
        }
    }

    @Test
    void piecesOfAHeadAddUp() throws IOException {
        try (Wire wire = Wire.from("127.0.0.31")) {
            wire.send(FIRST_LINE);
            Wait.until("it is refused in the midst of its head", () -> {
                wire.send(headers(10));
                return wire.hasMore();
            });

            assertThat(wire.head()).startsWith("HTTP/1.1 431 ");
        }
    }

    /** Also on a connection that was in order before, and behind another request. */
    @Test
    void aHeadThatComesInPiecesIsRead() throws IOException {
        try (Wire wire = Wire.from("127.0.0.31")) {
            for (int n = 0; n < 2; n++) {
                wire.send(FIRST_LINE + "Host: local");
                wire.send("host\r\n" + headers(MOST - 1));
                wire.send("\r\n" + FIRST_LINE + "Host: localhost\r\n" + headers(50));
                assertThat(wire.answer()).startsWith("HTTP/1.1 200 ").contains("{\"__typename\":\"Query\"}");
                wire.send("\r\n");
                assertThat(wire.answer()).startsWith("HTTP/1.1 200 ").contains("{\"__typename\":\"Query\"}");
            }
            wire.send(FIRST_LINE + headers(MOST + 2));

            assertThat(wire.head()).startsWith("HTTP/1.1 431 ");
        }
    }

    /** The change to HTTP/2 with the first request is history (RFC 9113, 3.1), and what comes with it is bounded by nothing. */
    @Test
    void aChangeToHttp2IsNotTaken() throws IOException {
        try (Wire wire = Wire.from("127.0.0.31")) {
            wire.send(
                    FIRST_LINE
                            + "Host: localhost\r\nConnection: Upgrade, HTTP2-Settings\r\nUpgrade: h2c\r\nHTTP2-Settings: !!!!\r\n\r\n");

            assertThat(wire.answer()).startsWith("HTTP/1.1 200 ").contains("{\"__typename\":\"Query\"}");
        }
    }

    /** What cannot be undone is not read as if it were not there, and what comes behind it is not a request. */
    @ParameterizedTest
    @ValueSource(strings = {"gzip, chunked", "identity", "xchunked", "chunked, identity"})
    void aTransferCodingThatIsNotReadIsRefused(String coding) throws IOException {
        String body = "{\"query\": \"{ __typename }\"}";
        try (Wire wire = Wire.from("127.0.0.31")) {
            wire.send(Wire.head(body.length()).replace("Host", "Transfer-Encoding: " + coding + "\r\nHost") + body);

            assertThat(wire.answer())
                    .startsWith("HTTP/1.1 400 ")
                    .contains("Transfer-Encoding: '" + coding
                            + "' cannot be read. Allowed: chunked, or a Content-Length instead.");
            assertThat(wire.head()).as("the connection is closed").isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {": x", "Host: localhost", "host: elsewhere"})
    void aHeaderWithoutANameOrAnotherHostIsRefused(String header) throws IOException {
        try (Wire wire = Wire.from("127.0.0.31")) {
            wire.send(FIRST_LINE + "Host: localhost\r\n" + header + "\r\n\r\n");

            assertThat(wire.head()).startsWith("HTTP/1.1 400 ");
            assertThat(wire.head()).as("the connection is closed").isEmpty();
        }
    }

    @Test
    void aVersionOfHttpThatIsNotServedIsRefused() throws IOException {
        try (Wire wire = Wire.from("127.0.0.31")) {
            wire.send(FIRST_LINE.replace("HTTP/1.1", "HTTP/3.0") + "Host: localhost\r\n\r\n");

            assertThat(wire.head()).startsWith("HTTP/1.1 400 ");
            assertThat(wire.head()).as("the connection is closed").isEmpty();
        }
    }

    /** Nothing reads trailers, so they are dropped as they come. */
    @Test
    void trailersAreDropped() throws IOException {
        String body = "{\"query\": \"{ __typename }\"}";
        try (Wire wire = Wire.from("127.0.0.31")) {
            wire.send(Wire.head(0).replace("Content-Length: 0", "Transfer-Encoding: chunked")
                    + Integer.toHexString(body.length()) + "\r\n" + body + "\r\n0\r\n");
            wire.send(headers(10 * MOST));
            wire.send("\r\n");

            assertThat(wire.answer()).startsWith("HTTP/1.1 200 ").contains("{\"__typename\":\"Query\"}");
        }
    }

    /** What a proxy in between may have read in another way is not read at all. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "POST /graphql HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "POST /graphql HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\nContent-Length: 5\r\n\r\n0\r\n\r\n",
                "POST /graphql HTTP/1.0\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
                "GET /docs HTTP/1.1\r\n\r\n",
                "GET /docs HTTP/1.1\r\nHost: a:b@c/d\r\n\r\n"
            })
    void aHeadOfTwoMeaningsIsRefusedAndNothingIsLogged(String request) throws IOException {
        try (Logged log = new Logged(Level.INFO);
                Wire wire = Wire.from("127.0.0.31")) {
            wire.send(request + (FIRST_LINE + "Host: localhost\r\n\r\n").repeat(3));

            assertThat(wire.head()).startsWith("HTTP/1.1 400 ");
            assertThat(wire.head()).as("the connection is closed").isEmpty();
            assertThat(log.count("")).isZero();
        }
    }

    /** 32 bits cannot count 2^32 + 24: the rest of such a chunk would be a request of its own. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "100000018",
                "FFFFFFFF00000018",
                "80000000",
                " 100000018",
                "1 1FF\r\n{\r\n100000018",
                "1\t;1FF\r\n{\r\n\t100000018 x"
            })
    void aChunkThatIsTooLargeToBeCountedIsRefused(String size) throws IOException {
        String body = "{\"query\":\"{__typename}\"}";
        try (Logged log = new Logged(Level.INFO);
                Wire wire = Wire.from("127.0.0.31")) {
            wire.send(Wire.head(0).replace("Content-Length: 0", "Transfer-Encoding: chunked") + size + "\r\n" + body
                    + "\r\n0\r\n\r\n" + FIRST_LINE + "Host: localhost\r\n\r\n");

            assertThat(wire.head()).startsWith("HTTP/1.1 400 ");
            assertThat(wire.head()).as("the connection is closed").isEmpty();
            assertThat(log.count("")).isZero();
        }
    }

    /** A head that is too long has that status, whatever is left out of it for its length. */
    @Test
    void aHeadThatIsTooLongIsNamedSo() throws IOException {
        try (Wire wire = Wire.from("127.0.0.31")) {
            wire.send(FIRST_LINE + "Host: localhost\r\nCookie: " + "a".repeat(20_000) + "\r\n\r\n");

            assertThat(wire.head()).startsWith("HTTP/1.1 431 ");
        }
    }

    /** In pieces of any length, with what a chunk may have beside its size, and one behind another. */
    @Test
    void chunksAreRead() throws IOException {
        String body = "{\"query\":\"{__typename}\"}";
        String request = Wire.head(0).replace("Content-Length: 0", "Transfer-Encoding: chunked")
                + "000000000a;a=b\r\n" + body.substring(0, 10) + "\r\nE\r\n" + body.substring(10)
                + "\r\n0;c\r\n\r\n";
        try (Wire wire = Wire.from("127.0.0.31")) {
            wire.send(request + request);
            assertThat(wire.answer()).startsWith("HTTP/1.1 200 ");
            assertThat(wire.answer()).startsWith("HTTP/1.1 200 ");
            for (char letter : request.toCharArray()) {
                wire.send(String.valueOf(letter));
            }
            assertThat(wire.answer()).startsWith("HTTP/1.1 200 ").contains("{\"__typename\":\"Query\"}");
        }
    }

    @Test
    void aClientOfHttp10NeedsNoHost() throws IOException {
        try (Wire wire = Wire.from("127.0.0.31")) {
            wire.send("GET /docs HTTP/1.0\r\n\r\n");

            assertThat(wire.head()).startsWith("HTTP/1.0 307 ").containsIgnoringCase("\r\nlocation: /docs/\r\n");
        }
    }

    /** An address of two slashes is another host to a browser. */
    @Test
    void aRedirectStaysHere() throws IOException {
        try (Wire wire = Wire.from("127.0.0.31")) {
            wire.send("GET //docs HTTP/1.1\r\nHost: localhost\r\n\r\n");

            assertThat(wire.head()).doesNotContainIgnoringCase("\r\nlocation: //");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/a", "/docs", "/", "/a.b", "/%61"})
    void aPathOfThousandsOfFoldersIsNotFound(String folder) throws IOException {
        try (Logged log = new Logged(Level.INFO);
                Wire wire = Wire.from("127.0.0.31")) {
            String path = folder.repeat(15_000 / folder.length());
            for (String end : List.of("", "/", "/page.js")) {
                wire.send("GET /docs" + path + end + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
                assertThat(wire.status()).isIn("404", "400", "200");
            }
            assertThat(log.count("")).isZero();
        }
    }
}
