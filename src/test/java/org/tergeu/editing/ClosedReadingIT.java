package org.tergeu.editing;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.RsaJsonWebKey;
import org.junit.jupiter.api.MethodOrderer.OrderAnnotation;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.tergeu.platform.database.FreePort;
import org.tergeu.testsupport.Edits;
import org.tergeu.testsupport.Http;
import org.tergeu.testsupport.Http.Response;
import org.tergeu.testsupport.SignedToken;

/** A service that answers nobody without a token, with the keys of a provider at an address. */
@QuarkusTest
@TestProfile(ClosedReadingIT.Closed.class)
@TestMethodOrder(OrderAnnotation.class)
class ClosedReadingIT {

    private static final String READ = "{ dataset { revision } }";
    private static final String SCHEMA = "/graphql/schema.graphql";

    /** A port at which the provider comes later. */
    public static class Closed implements QuarkusTestProfile {

        static int port() {
            return Integer.getInteger("tergeu.property.provider", 0);
        }

        /** Once: the overrides are asked for by two class loaders. */
        private static void chooseAPort() {
            try {
                if (port() == 0) {
                    System.setProperty("tergeu.property.provider", String.valueOf(FreePort.find()));
                }
            } catch (IOException e) {
                throw new IllegalStateException(e);
            }
        }

        @Override
        public Map<String, String> getConfigOverrides() {
            chooseAPort();
            Map<String, String> settings = new HashMap<>();
            settings.put("tergeu.access.keys", "http://localhost:" + port() + "/keys");
            settings.put("tergeu.access.issuer", SignedToken.ISSUER);
            settings.put("tergeu.access.audience", SignedToken.AUDIENCE);
            settings.put("tergeu.access.anonymous", "false");
            return settings;
        }
    }

    @Test
    @Order(1)
    void withoutATokenNothingIsAnswered() {
        for (String question : new String[] {READ, "{ __typename }", "{ __schema { queryType { name } } }"}) {
            assertThat(new Edits(null).ask(question, Map.of()).code()).isEqualTo("UNAUTHENTICATED");
        }
        for (String path :
                new String[] {"/graphql?query=%7B__typename%7D", SCHEMA, "/download/incidents.csv", "/download/none.csv"
                }) {
            assertThat(Http.send("GET", path).status()).as(path).isEqualTo(401);
        }
        Response schema = Http.send("GET", SCHEMA, "If-None-Match", "*");
        assertThat(schema.code()).isEqualTo("UNAUTHENTICATED");
        assertThat(schema.header("ETag")).isNullOrEmpty();
        assertThat(Http.send("HEAD", SCHEMA).status()).isEqualTo(401);
        assertThat(new Edits(null)
                        .ask(READ, Map.of(), "Authorization", "Basic YTpi")
                        .status())
                .isEqualTo(401);
    }

    @Test
    @Order(2)
    void aTokenThatCannotBeVerifiedIsNotTheCallersFault() {
        Response answer = new Edits(SignedToken.by(SignedToken.keyPair("one")).text()).ask(READ, Map.of());

        assertThat(answer.status()).isEqualTo(503);
        assertThat(answer.code()).isEqualTo("KEYS_UNAVAILABLE");
        assertThat(answer.header("Retry-After")).isEqualTo("30");
        assertThat(answer.body()).doesNotContain(String.valueOf(Closed.port()));
    }

    @Test
    @Order(3)
    void withATokenEverythingIsAnsweredForItsCallerAlone() throws IOException {
        RsaJsonWebKey pair = SignedToken.keyPair("one");
        HttpServer provider = HttpServer.create(new InetSocketAddress("localhost", Closed.port()), 0);
        provider.createContext("/keys", exchange -> {
            byte[] body = new JsonWebKeySet(pair).toJson().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        try {
            String token = SignedToken.by(pair).text();

            assertThat(new Edits(token).ask(READ, Map.of()).status()).isEqualTo(200);
            assertThat(Http.send("GET", "/graphql?query=%7B__typename%7D", "Authorization", "bearer " + token)
                            .header("Cache-Control"))
                    .startsWith("private, ");
            assertThat(new Edits(token)
                            .ask("{ __schema { queryType { name } } }", Map.of())
                            .status())
                    .isEqualTo(200);
            Response schema = Http.send("GET", SCHEMA, "Authorization", "Bearer " + token);
            assertThat(schema.body()).contains("type Incident ");
            assertThat(schema.header("Cache-Control")).startsWith("private, ");
            assertThat(schema.header("Vary")).contains("Authorization");
            assertThat(Http.send("GET", SCHEMA, "Authorization", "Bearer " + token + "x")
                            .status())
                    .isEqualTo(401);
        } finally {
            provider.stop(0);
        }
    }
}
