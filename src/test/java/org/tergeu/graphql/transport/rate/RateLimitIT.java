package org.tergeu.graphql.transport.rate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.vertx.core.http.HttpClientResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tergeu.testsupport.AskedDatabase;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.Http2;
import org.tergeu.testsupport.Warnings;
import org.tergeu.testsupport.Wire;

/** A client has its points and no more; other clients have their own. Behind a proxy that is trusted, a client is whom it names. */
@QuarkusTest
@TestProfile(RateLimitIT.FewPoints.class)
class RateLimitIT {

    public static class FewPoints implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            return Map.of(
                    "tergeu.limits.rate.points", "200",
                    "tergeu.limits.rate.period", "1H",
                    "quarkus.http.proxy.proxy-address-forwarding", "true",
                    "quarkus.http.proxy.allow-x-forwarded", "true",
                    "quarkus.http.proxy.allow-forwarded", "true",
                    "quarkus.http.proxy.trusted-proxies", "127.0.0.1",
                    "tergeu.database.folder", AskedDatabase.FOLDER);
        }
    }

    private static Response ask(String client, String query) {
        return Http.post(
                ("{\"query\": \"" + query + "\"}").getBytes(UTF_8),
                "Content-Type",
                "application/json",
                "X-Forwarded-For",
                client);
    }

    private static int left(Response response) {
        return Integer.parseInt(response.header("RateLimit").replaceAll("\"points\";r=(\\d+);t=\\d+", "$1"));
    }

    @Test
    void headersSayWhatIsLeft() {
        Response first = ask("192.0.2.1", "{ __typename }");
        Response second = ask("192.0.2.1", "{ incidents(first: 10) { nodes { key } } }");

        assertThat(first.header("RateLimit-Policy")).isEqualTo("\"points\";q=200;w=3600");
        assertThat(left(first)).isEqualTo(200 - 10 - 1);
        assertThat(left(second)).isEqualTo(200 - 10 - 1 - 10 - 21);
        assertThat(second.header("RateLimit")).matches("\"points\";r=\\d+;t=\\d+");
    }

    @Test
    void whoeverHasUsedThemUpWaits() {
        String client = "192.0.2.2";
        ask(client, "{ incidents(first: 80) { nodes { key } } }");

        Response refused = ask(client, "{ incidents(first: 10) { nodes { key } } }");

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("RATE_LIMITED");
        assertThat(refused.answer().at("errors.0.extensions.limit").text()).isEqualTo("rate.points");
        assertThat(Integer.parseInt(refused.header("Retry-After"))).isBetween(1, 3600);
        assertThat(refused.answer().at("data").isMissing()).isTrue();
        assertThat(ask("192.0.2.3", "{ incidents(first: 10) { nodes { key } } }")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void whatIsRefusedCountsToo() {
        String client = "192.0.2.4";
        for (int i = 0; i < 20; i++) {
            assertThat(ask(client, "{ noSuchField }").code()).isEqualTo("INVALID_DOCUMENT");
        }

        assertThat(ask(client, "{ noSuchField }").code()).isEqualTo("RATE_LIMITED");
    }

    @Test
    void anOperationDearerThanAllPointsIsAnsweredToThoseWhoHaveThemAll() {
        String dear = "{ incidents(first: 300) { nodes { key } } }";

        assertThat(ask("192.0.2.5", dear).status()).isEqualTo(200);
        assertThat(ask("192.0.2.5", dear).code()).isEqualTo("RATE_LIMITED");
    }

    @Test
    void anIpv6NetworkIsOneClient() {
        Response first = ask("2001:db8:1:1::1", "{ __typename }");
        Response second = ask("2001:db8:1:1::2", "{ __typename }");
        Response other = ask("2001:db8:1:2::1", "{ __typename }");

        assertThat(left(second)).isEqualTo(left(first) - 11);
        assertThat(left(other)).isEqualTo(left(first));
    }

    /** Most proxies add the address that they are asked from behind what the client has sent. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            203.0.113.7, 192.0.2.50                 | 192.0.2.50
            made up, 192.0.2.51                     | 192.0.2.51
            203.0.113.8, 192.0.2.52, 127.0.0.1      | 192.0.2.52
            192.0.2.53:4711                         | 192.0.2.53
            [2001:db8:5:1::1]:4711                  | 2001:db8:5:1::1
            203.0.113.9, ::ffff:192.0.2.54          | 192.0.2.54
            2001:db8:5:2:1234:5678:9abc:def0        | 2001:db8:5:2::1
            """)
    void aClientCannotNameItself(String forwarded, String client) throws Exception {
        Response first = ask(client, "{ __typename }");

        assertThat(left(ask(forwarded, "{ __typename }"))).isEqualTo(left(first) - 11);
        assertThat(left(Http.post(
                        "{\"query\": \"{ __typename }\"}".getBytes(UTF_8),
                        "Content-Type",
                        "application/json",
                        "X-Forwarded-For",
                        "203.0.113.10",
                        "X-Forwarded-For",
                        forwarded)))
                .isEqualTo(left(first) - 22);
        try (Http2 second = new Http2()) {
            HttpClientResponse answer = Http2.get(second.post("/graphql", "application/json")
                    .putHeader("X-Forwarded-For", forwarded)
                    .send("{\"query\": \"{ __typename }\"}"));
            assertThat(answer.getHeader("RateLimit")).startsWith("\"points\";r=" + (left(first) - 33) + ";");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '$', textBlock = """
            for=203.0.113.7, for=192.0.2.60;proto=https;by=127.0.0.1          | 192.0.2.60
            for="made, up", proto=https; For = "[2001:db8:6:1::1]:4711"       | 2001:db8:6:1::1
            for=192.0.2.61;host=example.org, for="127.0.0.1:4711"             | 192.0.2.61
            for="left open, for="192.0.2.62:4711"                             | 192.0.2.62
            """)
    void noMoreInTheHeaderOfTheStandard(String forwarded, String client) {
        Response first = ask(client, "{ __typename }");

        Response second = Http.post(
                "{\"query\": \"{ __typename }\"}".getBytes(UTF_8),
                "Content-Type",
                "application/json",
                "Forwarded",
                forwarded);

        assertThat(left(second)).isEqualTo(left(first) - 11);
    }

    /** The client is then the proxy, and the log says nothing of what a client has made up. */
    @Test
    void whatIsNotAnAddressNamesNobody() throws Exception {
        int left =
                left(Http.post("{\"query\": \"{ __typename }\"}".getBytes(UTF_8), "Content-Type", "application/json"));
        try (Warnings log = Warnings.listen()) {
            for (String forwarded : List.of(
                    "", ",", ":80", "x:y", "unknown", "_hidden", "203.0.113.9,", "[", "[]:1", "made.up.example")) {
                try (Wire wire = Wire.from("127.0.0.1")) {
                    wire.send(Wire.post("{ __typename }")
                            .replace(
                                    "\r\n\r\n",
                                    "\r\nX-Forwarded-For: " + forwarded + "\r\nX-Forwarded-Port: a\r\n\r\n"));
                    left -= 11;

                    assertThat(wire.answer())
                            .as(forwarded)
                            .startsWith("HTTP/1.1 200")
                            .contains("r=" + left + ";");
                }
            }
            assertThat(log.lines()).isEmpty();
        }
    }

    /** It is refused before anything of it goes out. */
    @Test
    void aDownloadTakesThePointsOfItsQuestions() {
        String[] client = {"X-Forwarded-For", "192.0.2.9"};

        assertThat(Http.send("GET", "/download/incidents.csv", client).status()).isEqualTo(200);
        Response refused = Http.send("GET", "/download/incidents.csv", client);

        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.code()).isEqualTo("RATE_LIMITED");
        assertThat(refused.header("Retry-After")).isNotEmpty();
    }
}
