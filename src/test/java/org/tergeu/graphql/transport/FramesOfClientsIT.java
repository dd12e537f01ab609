package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tergeu.testsupport.Frames.frame;
import static org.tergeu.testsupport.Frames.header;
import static org.tergeu.testsupport.Frames.number;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.SocketTimeoutException;
import java.util.logging.Level;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.tergeu.testsupport.Logged;
import org.tergeu.testsupport.Wire;

/** A client over HTTP/2 that sends frames that make work and ask for nothing is cut off, on however many connections. */
@QuarkusTest
class FramesOfClientsIT {

    private static final String BEGIN = "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n" + frame(4, 0, 0, "");
    private static final String PING = frame(6, 0, 0, "12345678");

    /** More than a client has, also with what comes back while they are on their way. */
    private static final int MANY = 2 * FramesOfClients.MOST;

    /** Fewer than the library allows on one connection. */
    private static final int RESETS = 150;

    private static final int MOST_CONNECTIONS = 20;

    private static String question(int stream) {
        return frame(
                1,
                5,
                stream,
                header(1, "localhost")
                        + header(2, "GET")
                        + header(4, "/graphql?query=%7B__typename%7D")
                        + header(6, "http"));
    }

    private static String reset(int stream) {
        return frame(3, 0, stream, number(8, 4));
    }

    /** Whether the server ends the connection; what it has sent before is read. */
    private static boolean isEnded(Wire wire, String... sent) {
        try {
            for (String each : sent) {
                wire.send(each);
            }
            wire.take(Integer.MAX_VALUE);
            return true;
        } catch (SocketTimeoutException open) {
            return false;
        } catch (IOException reset) {
            return true;
        }
    }

    private static void assertIsServed(String address) throws IOException {
        try (Wire wire = Wire.from(address)) {
            wire.send(Wire.post("{ __typename }"));

            assertThat(wire.status()).isEqualTo("200");
        }
    }

    private static void assertIsCutOff(String address) throws IOException {
        try (Wire wire = Wire.from(address)) {
            assertThat(isEnded(wire)).as("a new connection is closed").isTrue();
        }
    }

    @Test
    void whoSendsThousandsOfPingsIsCutOffAndOthersAreServed() throws IOException {
        try (Logged log = new Logged(Level.INFO);
                Wire flood = Wire.from("127.0.0.41")) {
            assertThat(isEnded(flood, BEGIN, PING.repeat(MANY))).isTrue();

            assertIsCutOff("127.0.0.41");
            assertIsServed("127.0.0.42");
            assertThat(log.count("Http2")).isZero();
        }
    }

    /** Who takes a long answer says so after every few kilobytes. */
    @Test
    void whoTakesMuchIsServed() throws IOException {
        String taken = frame(8, 0, 0, number(16_384, 4));
        try (Wire wire = Wire.from("127.0.0.44")) {
            assertThat(isAnswered(wire, BEGIN + taken.repeat(MANY) + question(1)))
                    .isTrue();
        }
    }

    /** A request that only proxies serve, which comes with the settings, as one may. */
    @Test
    void aRequestWithoutAPathIsResetAndNothingIsLogged() throws IOException {
        String connect = header(2, "CONNECT") + header(1, "localhost");
        try (Logged log = new Logged(Level.INFO);
                Wire wire = Wire.from("127.0.0.48")) {
            assertThat(isAnswered(wire, BEGIN + frame(1, 5, 1, connect) + question(3)))
                    .isTrue();
            assertThat(log.count("Uncaught")).isZero();
        }
    }

    /** What a client cannot mean is reset, and neither an answer nor the log has a line of its own (RFC 9113, 8.2.1 and 8.3.1). */
    @ParameterizedTest
    @MethodSource
    void aHeadThatIsMalformedIsResetAndNothingIsLogged(String head) throws IOException {
        try (Logged log = new Logged(Level.INFO);
                Wire wire = Wire.from("127.0.0.48")) {
            String read = answered(wire, BEGIN + frame(1, 5, 1, head) + question(3));

            assertThat(read).contains(frame(3, 0, 1, number(1, 4))).contains("\"__typename\"");
            assertThat(log.count("")).isZero();
        }
    }

    static Stream<String> aHeadThatIsMalformedIsResetAndNothingIsLogged() {
        String docs = header(2, "GET") + header(4, "/docs") + header(6, "http");
        return Stream.of(
                docs,
                docs + header(1, ""),
                docs + header(1, "a:b@c/d"),
                docs + header(1, "localhost") + header("origin", "a\nERROR a line of the client"),
                docs + header(1, "localhost") + header("origin", "a\r\nx"),
                docs + header(1, "localhost") + header("accept-language", "a\0b"));
    }

    /** With Host in place of the authority, as a proxy may hand it on. */
    @Test
    void aHostIsAnAuthority() throws IOException {
        try (Wire wire = Wire.from("127.0.0.48")) {
            String head = header(2, "GET")
                    + header(4, "/graphql?query=%7B__typename%7D")
                    + header(6, "http")
                    + header("host", "localhost");

            assertThat(isAnswered(wire, BEGIN + frame(1, 5, 1, head))).isTrue();
        }
    }

    @Test
    void whoChangesSettingsWithoutEndIsCutOff() throws IOException {
        String table = frame(4, 0, 0, number(1, 2) + number(100, 4)) + frame(4, 0, 0, number(1, 2) + number(200, 4));
        try (Wire wire = Wire.from("127.0.0.46")) {
            assertThat(isEnded(wire, BEGIN, table.repeat(FramesOfClients.MOST / FramesOfClients.OF_RESET)))
                    .isTrue();
        }
    }

    @Test
    void whoTakesAnAnswerByBytesIsCutOff() throws IOException {
        String taken = frame(8, 0, 0, number(1, 4));
        try (Wire wire = Wire.from("127.0.0.45")) {
            assertThat(isEnded(wire, BEGIN, taken.repeat(MANY))).isTrue();
        }
    }

    @Test
    void whoResetsRequestsAtOnceIsCutOffOverSeveralConnections() throws IOException {
        StringBuilder flood = new StringBuilder(BEGIN);
        for (int stream = 1; stream < 2 * RESETS; stream += 2) {
            flood.append(question(stream)).append(reset(stream));
        }
        int served = 0;
        boolean isServed = true;
        while (isServed && served < MOST_CONNECTIONS) {
            try (Wire wire = Wire.from("127.0.0.43")) {
                isServed = isAnswered(wire, flood + question(2 * RESETS + 1));
            }
            served += isServed ? 1 : 0;
        }

        assertThat(isServed).isFalse();
        assertThat(served).as("connections before").isPositive();
        assertIsCutOff("127.0.0.43");
        assertIsServed("127.0.0.42");
    }

    /** Whether an answer to the question comes, before the connection ends. */
    private static boolean isAnswered(Wire wire, String sent) {
        return answered(wire, sent).endsWith("\"__typename\"");
    }

    /** What comes until the question is answered or the connection ends. */
    private static String answered(Wire wire, String sent) {
        StringBuilder read = new StringBuilder();
        try {
            wire.send(sent);
            while (read.indexOf("\"__typename\"") < 0) {
                byte[] next = wire.take(1);
                if (next.length == 0) {
                    return read.toString();
                }
                read.append((char) next[0]);
            }
        } catch (IOException reset) {
            return read.append(reset).toString();
        }
        return read.toString();
    }
}
