package org.tergeu.graphql.transport.rate;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tergeu.testsupport.AskedDatabase;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;

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
