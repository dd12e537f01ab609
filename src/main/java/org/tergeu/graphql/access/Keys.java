package org.tergeu.graphql.access;

import io.quarkus.runtime.configuration.ConfigurationException;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Redirect;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jose4j.http.Response;
import org.jose4j.jwk.HttpsJwks;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.keys.resolvers.HttpsJwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.JwksVerificationKeyResolver;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.JoseException;

/** The public keys by which tokens are verified. A symmetric key is not public: whoever verifies by it could sign. */
final class Keys {

    private static final Pattern ADDRESS = Pattern.compile("https?://.*");
    private static final Pattern PEM =
            Pattern.compile("-----BEGIN PUBLIC KEY-----\\s*([A-Za-z0-9+/=\\s]+)-----END PUBLIC KEY-----");
    private static final List<String> ALGORITHMS = List.of("RSA", "EC", "Ed25519");

    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final int OK = 200;

    /** Providers say for how long their keys hold; these are for those who do not. */
    private static final long CACHED_SECONDS = Duration.ofHours(1).toSeconds();

    /** Tokens with made-up keys must not have the provider asked each time. */
    private static final long LEAST_BETWEEN_MILLIS = Duration.ofSeconds(30).toMillis();

    /** A provider that is away for a while has the same keys afterwards. */
    private static final long KEPT_SECONDS = Duration.ofDays(1).toSeconds();

    private Keys() {}

    /**
     * The keys at a place.
     *
     * @param place an address of a JWK set, which is fetched when it is needed, or a file
     * @throws ConfigurationException when a file has no public key
     */
    static VerificationKeyResolver at(String place) {
        return ADDRESS.matcher(place).matches() ? atAddress(place) : ofFile(Path.of(place));
    }

    private static VerificationKeyResolver atAddress(String address) {
        HttpClient client = HttpClient.newBuilder()
                .connectTimeout(PATIENCE)
                .followRedirects(Redirect.NORMAL)
                .build();
        HttpsJwks keys = new HttpsJwks(address);
        keys.setSimpleHttpGet(location -> get(client, location));
        keys.setDefaultCacheDuration(CACHED_SECONDS);
        keys.setRefreshReprieveThreshold(LEAST_BETWEEN_MILLIS);
        keys.setRetainCacheOnErrorDuration(KEPT_SECONDS);
        return new HttpsJwksVerificationKeyResolver(keys);
    }

    private static Response get(HttpClient client, String location) throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(location)).timeout(PATIENCE).build();
        try {
            HttpResponse<String> answer = client.send(request, BodyHandlers.ofString());
            if (answer.statusCode() != OK) {
                throw new IOException(location + " answered with " + answer.statusCode());
            }
            return new Response(answer.statusCode(), "", answer.headers().map(), answer.body());
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("waiting for " + location + " was interrupted", stopped);
        }
    }

    private static VerificationKeyResolver ofFile(Path file) {
        try {
            String text = Files.readString(file);
            Matcher pem = PEM.matcher(text);
            if (pem.find()) {
                PublicKey key = publicKey(Base64.getMimeDecoder().decode(pem.group(1)));
                return (signed, nesting) -> key;
            }
            List<JsonWebKey> keys = new JsonWebKeySet(text)
                    .getJsonWebKeys().stream()
                            .filter(PublicJsonWebKey.class::isInstance)
                            .toList();
            if (!keys.isEmpty()) {
                return new JwksVerificationKeyResolver(keys);
            }
        } catch (IOException | JoseException | GeneralSecurityException unreadable) {
            throw refused(file);
        }
        throw refused(file);
    }

    private static ConfigurationException refused(Path file) {
        return new ConfigurationException(
                "tergeu.access.keys: '" + file
                        + "' has no public key. Allowed: a file with a public key in PEM (BEGIN PUBLIC KEY) or a JWK set with public keys, or the address of such a set.");
    }

    private static PublicKey publicKey(byte[] encoded) throws GeneralSecurityException {
        for (String algorithm : ALGORITHMS) {
            try {
                return KeyFactory.getInstance(algorithm).generatePublic(new X509EncodedKeySpec(encoded));
            } catch (GeneralSecurityException ofAnother) {
                // The next one may fit.
            }
        }
        throw new GeneralSecurityException("a key of an unknown kind");
    }
}
