package org.tergeu.graphql.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyPairGenerator;
import java.security.PublicKey;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.jose4j.json.internal.json_simple.JSONAware;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.OctJwkGenerator;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.keys.HmacKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tergeu.testsupport.SignedToken;

/** Which tokens count, and whom they show. */
class TokensTest {

    private static final RsaJsonWebKey PROVIDER = SignedToken.keyPair("one");
    private static final RsaJsonWebKey STRANGER = SignedToken.keyPair("one");

    @TempDir
    Path folder;

    private static AccessSettings settings(Map<String, String> more) {
        return new SmallRyeConfigBuilder()
                .withMapping(AccessSettings.class)
                .withDefaultValues(Map.of(
                        "tergeu.access.issuer", SignedToken.ISSUER,
                        "tergeu.access.audience", SignedToken.AUDIENCE,
                        "tergeu.access.anonymous", "true",
                        "tergeu.access.roles-claim", "roles",
                        "tergeu.access.publishers-claim", "publishers"))
                .withDefaultValues(more)
                .build()
                .getConfigMapping(AccessSettings.class);
    }

    private Tokens tokens(Map<String, String> more) throws IOException {
        Path keys = Files.writeString(folder.resolve("keys.json"), new JsonWebKeySet(PROVIDER).toJson());
        return new Tokens(Keys.at(keys.toString()), settings(more));
    }

    private static SignedToken token() {
        return SignedToken.by(PROVIDER).roles("editor");
    }

    private void assertRefused(SignedToken token, String reason) throws IOException {
        Tokens tokens = tokens(Map.of());

        assertThatThrownBy(() -> tokens.verify(token.text()))
                .isInstanceOf(InvalidToken.class)
                .hasMessageContaining(reason);
    }

    @Test
    void showsWhoAndWhatTheyMay() throws IOException {
        Identity identity = tokens(Map.of())
                .verify(token().claim("publishers", List.of("orda-kz")).text())
                .identity();

        assertThat(identity.subject()).isEqualTo("asel");
        assertThat(identity.may(Role.EDITOR)).isTrue();
        assertThat(identity.may(Role.REVIEWER)).isFalse();
        assertThat(identity.writesFor("orda-kz")).isTrue();
        assertThat(identity.writesFor("kz-mvd")).isFalse();
    }

    @Test
    void takesTheHighestRoleOfAClaimWithinOthers() throws IOException {
        Tokens tokens = tokens(Map.of("tergeu.access.roles-claim", "realm_access/roles"));

        assertThat(tokens.verify(SignedToken.by(PROVIDER)
                                .claim("realm_access", Map.of("roles", List.of("Reviewer", "editor", "offline_access")))
                                .text())
                        .identity()
                        .role())
                .isEqualTo(Role.REVIEWER);
        assertThat(tokens.verify(SignedToken.by(PROVIDER).text()).identity().role())
                .isEqualTo(Role.READER);
    }

    @Test
    void takesRolesWithSpacesBetweenAndAClaimWhoseNameIsAnAddress() throws IOException {
        Tokens tokens = tokens(Map.of("tergeu.access.roles-claim", "https://tergeu.example/roles"));

        assertThat(tokens.verify(SignedToken.by(PROVIDER)
                                .claim("https://tergeu.example/roles", "reader admin")
                                .text())
                        .identity()
                        .role())
                .isEqualTo(Role.ADMIN);
    }

    @Test
    void refusesWhatIsOver() throws IOException {
        assertRefused(token().expiresIn(-2), "it has expired");
    }

    @Test
    void refusesWhatHasNoEnd() throws IOException {
        assertRefused(token().without("exp"), "it has no end (exp)");
    }

    @Test
    void refusesWhatIsNotValidYet() throws IOException {
        assertRefused(token().notBeforeIn(5), "it is not valid yet (nbf)");
    }

    /** A new one would have the same times. */
    @Test
    void refusesTimesThatNoMomentIsWithin() throws IOException {
        for (int issued : new int[] {60, -60}) {
            assertRefused(
                    token().issuedIn(issued).expiresIn(issued - 10),
                    "The token cannot be used: it ends (exp) before it was issued (iat); the clock or the settings of its issuer are wrong.");
            assertRefused(token().notBeforeIn(issued).expiresIn(issued - 10), "it ends (exp) before it begins (nbf)");
        }
        assertRefused(token().issuedIn(-60).expiresIn(-10), "it has expired; get a new one");
        assertRefused(token().claim("iat", "soon").expiresIn(-2), "has a type that JWT does not allow");
    }

    /** The library multiplies them, and writes them in its messages. */
    @ParameterizedTest
    @ValueSource(strings = {"9e18", "1e19", "10000000000000000000", "1e400", "1e999999999"})
    void refusesTimesThatCannotBeCounted(String time) throws IOException {
        for (String claim : List.of("exp", "iat", "nbf")) {
            SignedToken token = token().claim(claim, new Raw(time));
            Tokens tokens = tokens(Map.of());
            assertThatThrownBy(() -> tokens.verify(token.text()))
                    .as(claim)
                    .isInstanceOf(InvalidToken.class)
                    .hasMessageStartingWith("The token cannot be used: ");
        }
    }

    /** A number as JSON has it. */
    private record Raw(String number) implements JSONAware {

        @Override
        public String toJSONString() {
            return number;
        }
    }

    @Test
    void refusesAnotherIssuer() throws IOException {
        assertRefused(token().issuer("https://evil.example"), "its issuer (iss) is not");
        assertRefused(token().without("iss"), "it has no issuer (iss)");
    }

    @Test
    void refusesAnotherAudience() throws IOException {
        assertRefused(token().audience("another-api"), "its audience (aud) is not");
        assertRefused(token().without("aud"), "it has no audience (aud)");
    }

    @Test
    void refusesClaimsOfAnotherKind() throws IOException {
        assertRefused(token().claim("exp", "tomorrow"), "one of its claims has a type that JWT does not allow");
        assertRefused(token().claim("sub", 5), "one of its claims has a type that JWT does not allow");
    }

    @Test
    void refusesNobody() throws IOException {
        assertRefused(token().without("sub"), "it has no subject (sub)");
    }

    /** The subject is the author of changes in the journal. */
    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\u0000b", "a\ud800b", "a\nb", "a\u202eb"})
    void refusesASubjectThatCannotBeShown(String subject) throws IOException {
        assertRefused(token().claim("sub", subject), "its subject (sub) cannot be shown");
        assertRefused(token().claim("sub", subject + "a".repeat(256)), "its subject (sub) cannot be shown");
    }

    @Test
    void aClaimOfPublishersThatNamesNobodyAllowsNobody() throws IOException {
        Identity nobody = tokens(Map.of())
                .verify(token().claim("publishers", List.of()).text())
                .identity();

        assertThat(nobody.writesFor("orda-kz")).isFalse();
        assertRefused(token().claim("publishers", null), "its claim publishers does not name publishers");
        assertRefused(token().claim("publishers", 5), "its claim publishers does not name publishers");
        assertRefused(token().claim("publishers", List.of(5)), "its claim publishers does not name publishers");
    }

    @Test
    void refusesWhatIsNotSigned() throws IOException {
        assertRefused(token().signedBy("none", null), "The token cannot be used");
    }

    /** What verifies is public: taken for a secret, anybody could sign. */
    @Test
    void refusesThePublicKeyAsASecret() throws IOException {
        assertRefused(
                token().signedBy("HS256", new HmacKey(PROVIDER.getRsaPublicKey().getEncoded())),
                "allowed: a signature by");
    }

    @Test
    void refusesTheSignatureOfAStranger() throws IOException {
        assertRefused(SignedToken.by(STRANGER).roles("admin"), "The token cannot be used");
    }

    @Test
    void refusesWhatWasChanged() throws IOException {
        String[] parts = token().text().split("\\.");
        String claims =
                new String(Base64.getUrlDecoder().decode(parts[1]), StandardCharsets.UTF_8).replace("editor", "admin");
        String changed = parts[0] + "."
                + Base64.getUrlEncoder().withoutPadding().encodeToString(claims.getBytes(StandardCharsets.UTF_8)) + "."
                + parts[2];
        Tokens tokens = tokens(Map.of());

        assertThatThrownBy(() -> tokens.verify(changed)).isInstanceOf(InvalidToken.class);
    }

    @Test
    void readsAPublicKeyInPem() throws Exception {
        Path pem = Files.writeString(folder.resolve("key.pem"), pem(PROVIDER.getRsaPublicKey()));

        Tokens tokens = new Tokens(Keys.at(pem.toString()), settings(Map.of()));

        assertThat(tokens.verify(token().text()).identity().role()).isEqualTo(Role.EDITOR);
        KeyPairGenerator ec = KeyPairGenerator.getInstance("EC");
        Path other = Files.writeString(
                folder.resolve("ec.pem"), pem(ec.generateKeyPair().getPublic()));
        assertThat(Keys.at(other.toString())).isNotNull();
    }

    private static String pem(PublicKey key) {
        return "-----BEGIN PUBLIC KEY-----\n"
                + Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.UTF_8))
                        .encodeToString(key.getEncoded())
                + "\n-----END PUBLIC KEY-----\n";
    }

    @Test
    void aFileWithoutAPublicKeyEndsTheStart() throws IOException {
        for (String text : List.of(
                "nothing",
                "{}",
                new JsonWebKeySet(OctJwkGenerator.generateJwk(256)).toJson(),
                "-----BEGIN PUBLIC KEY-----\nAAAA\n-----END PUBLIC KEY-----")) {
            Path file = Files.writeString(folder.resolve("wrong"), text);

            assertThatThrownBy(() -> Keys.at(file.toString()))
                    .isInstanceOf(ConfigurationException.class)
                    .hasMessageContaining("tergeu.access.keys");
        }
    }

    /** A provider changes its keys; one that is away for a while is no reason to refuse what it has signed before. */
    @Test
    void fetchesKeysAndKeepsThemWhileTheProviderIsAway() throws IOException {
        AtomicReference<String> keys = new AtomicReference<>(new JsonWebKeySet(PROVIDER).toJson());
        HttpServer provider = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        provider.createContext("/keys", exchange -> {
            byte[] body = keys.get().getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
            exchange.close();
        });
        provider.start();
        String address = "http://localhost:" + provider.getAddress().getPort() + "/keys";
        Tokens tokens = new Tokens(Keys.at(address), settings(Map.of()));

        assertThat(tokens.verify(token().text()).identity().subject()).isEqualTo("asel");
        provider.stop(0);

        assertThat(tokens.verify(token().subject("bolat").text()).identity().subject())
                .isEqualTo("bolat");
        assertThatThrownBy(() -> tokens.verify(token().keyId("unheard-of").text()))
                .isInstanceOf(InvalidToken.class);
        Tokens late = new Tokens(Keys.at(address), settings(Map.of()));
        assertThatThrownBy(() -> late.verify(token().text())).isInstanceOf(KeysUnavailable.class);
    }
}
