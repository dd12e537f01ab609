package org.tergeu.graphql.transport;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.SocketException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.AskedDatabase;
import org.tergeu.testsupport.Wait;
import org.tergeu.testsupport.Wire;

/** A client has so many connections and no more; others have theirs, and a proxy has as many as it needs. Who is refused and goes on is slowed down. */
@QuarkusTest
@TestProfile(ConnectionsOfClientsIT.FewConnections.class)
class ConnectionsOfClientsIT {

    public static class FewConnections implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tergeu.limits.connections", "5",
                    "tergeu.limits.rate.points", "200",
                    "tergeu.limits.rate.period", "1H",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1,127.0.0.64/26",
                    "tergeu.database.folder", AskedDatabase.FOLDER);
        }
    }

    private static final String CHEAP = Wire.post("{ __typename }");

    private final List<Wire> open = new ArrayList<>();

    @AfterEach
    void close() throws IOException {
        for (Wire each : open) {
            each.close();
        }
    }

    private Wire connect(String address) throws IOException {
        Wire wire = Wire.from(address);
        open.add(wire);
        return wire;
    }

    private String ask(String address) throws IOException {
        return status(connect(address));
    }

    private static String status(Wire wire) throws IOException {
        try {
            wire.send(CHEAP);
            return wire.status();
        } catch (SocketException closed) {
            return "";
        }
    }

    @Test
    void oneMoreIsClosedAndOthersAreServed() throws IOException {
        for (int n = 0; n < 5; n++) {
            assertThat(ask("127.0.0.2")).isEqualTo("200");
        }

        assertThat(ask("127.0.0.2")).as("the sixth").isEmpty();
        assertThat(ask("127.0.0.3")).as("another client").isEqualTo("200");
        assertThat(status(open.get(0))).as("one of the five").isEqualTo("200");

        open.get(0).close();
        Wait.until("the place is free again", () -> ask("127.0.0.2").equals("200"));
    }

    /** Silent connections count, too: 3,000 of them would shut out everybody. */
    @Test
    void connectionsWithoutRequestsCount() throws IOException {
        for (int n = 0; n < 5; n++) {
            connect("127.0.0.4");
        }

        assertThat(ask("127.0.0.4")).isEmpty();
    }

    @Test
    void aTrustedProxyHasAsManyAsItNeeds() throws IOException {
        for (int n = 0; n < 12; n++) {
            assertThat(ask("127.0.0.1")).isEqualTo("200");
            assertThat(ask("127.0.0.70")).isEqualTo("200");
        }
    }

    @Test
    void whoHasNoPointsLeftIsRefusedBeforeTheBody() throws IOException {
        Wire client = connect("127.0.0.5");
        spend(client);

        client.send(Wire.head(200_000));

        assertThat(client.answer()).startsWith("HTTP/1.1 429 ").contains("\"limit\":\"rate.points\"");
    }

    /** Not only is it answered: what is sent of the body is skipped, so that the next request is read as one. */
    @Test
    void aBodyThatIsRefusedIsSkipped() throws IOException {
        Wire client = connect("127.0.0.6");
        spend(client);

        client.send(Wire.head(3_000) + "x".repeat(3_000) + CHEAP);

        assertThat(client.answer()).startsWith("HTTP/1.1 429 ");
        assertThat(client.answer()).startsWith("HTTP/1.1 429 ").contains("RATE_LIMITED");
    }

    @Test
    void whoGoesOnIsReadFromOnceASecond() throws IOException {
        Wire client = connect("127.0.0.7");
        spend(client);
        for (int n = 0; n < 10; n++) {
            assertThat(status(client)).isEqualTo("429");
        }

        Wait.until("others are answered many times before its next request is read", () -> {
            Wire other = connect("127.0.0.1");
            client.send(CHEAP);
            for (int n = 0; n < 4; n++) {
                other.send(forwarded("192.0.2." + open.size()));
                assertThat(other.status()).isEqualTo("200");
            }
            boolean isBehind = !client.hasMore();
            assertThat(client.status()).isEqualTo("429");
            return isBehind;
        });
    }

    /** The clients of a proxy share its connections. */
    @Test
    void aClientOfAProxyDoesNotSlowDownTheOthers() throws IOException {
        Wire proxy = connect("127.0.0.1");
        String spent = forwarded("192.0.2.200");
        do {
            proxy.send(spent);
        } while (proxy.status().equals("200"));

        Wait.until("another client of the proxy is answered at once, after many refusals of the first", () -> {
            for (int n = 0; n < 10; n++) {
                proxy.send(spent);
                assertThat(proxy.status()).isEqualTo("429");
            }
            Wire other = connect("127.0.0.1");
            proxy.send(forwarded("192.0.2.100"));
            for (int n = 0; n < 4; n++) {
                other.send(forwarded("192.0.2." + open.size()));
                assertThat(other.status()).isEqualTo("200");
            }
            boolean isAnswered = proxy.hasMore();
            assertThat(proxy.status()).isEqualTo("200");
            return isAnswered;
        });
    }

    /** A cheap request as a proxy hands it on. */
    private static String forwarded(String client) {
        return CHEAP.replace("\r\n\r\n", "\r\nX-Forwarded-For: " + client + "\r\n\r\n");
    }

    private static void spend(Wire client) throws IOException {
        int asked = 0;
        while (status(client).equals("200")) {
            asked++;
        }
        assertThat(asked).isBetween(200 / 11 - 1, 200 / 11 + 1);
    }
}
