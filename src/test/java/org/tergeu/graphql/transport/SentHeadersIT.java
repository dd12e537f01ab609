package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.testsupport.Frames.frame;
import static org.tergeu.testsupport.Frames.header;
import static org.tergeu.testsupport.Frames.number;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.Wire;

/** What a client allows the server to remember of a connection over HTTP/2 does not fill the memory. */
@QuarkusTest
class SentHeadersIT {

    private static final int HEADERS = 1;

    /** A client that allows two gigabytes. */
    private static final String BEGIN =
            "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(4, 0, 0, number(1, 2) + number(0x7fff_ffff, 4));

    /** More than four kilobytes, of which each letter is sent as five bits. */
    private static final String LONG = "a".repeat(5_000);

    private static String preflight(int stream, String headers) {
        return frame(
                1,
                5,
                stream,
                header(1, "localhost")
                        + header(2, "OPTIONS")
                        + header(4, "/graphql")
                        + header(6, "http")
                        + header("origin", "http://example.org")
                        + header("access-control-request-method", "POST")
                        + header("access-control-request-headers", headers));
    }

    /** The length of the headers of the next answer. */
    private static int lengthOfHeaders(Wire wire) throws IOException {
        while (true) {
            byte[] head = wire.take(9);
            assertThat(head).as("the connection is open").hasSize(9);
            int length = (head[0] & 0xff) << 16 | (head[1] & 0xff) << 8 | head[2] & 0xff;
            wire.take(length);
            if (head[3] == HEADERS) {
                return length;
            }
        }
    }

    @Test
    void aLongHeaderThatComesAgainIsSentAgain() throws IOException {
        try (Wire wire = Wire.from("127.0.0.47")) {
            wire.send(BEGIN + preflight(1, LONG));
            assertThat(lengthOfHeaders(wire)).as("it is returned").isGreaterThan(3_000);

            wire.send(preflight(3, LONG));
            assertThat(lengthOfHeaders(wire)).isGreaterThan(3_000);
        }
    }

    @Test
    void aShortHeaderThatComesAgainIsSentInShort() throws IOException {
        try (Wire wire = Wire.from("127.0.0.47")) {
            wire.send(BEGIN + preflight(1, "content-type"));
            int first = lengthOfHeaders(wire);

            wire.send(preflight(3, "content-type"));
            assertThat(lengthOfHeaders(wire)).isLessThan(first / 2);
        }
    }
}
