package org.tergeu.graphql.access;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.jose4j.jwk.EcJwkGenerator;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.keys.EllipticCurves;
import org.jose4j.lang.JoseException;

/**
 * A key and a token with which writing can be tried without a provider. The key is made once, in a folder; who has that folder can make any token
 * that the service takes which was started with it.
 */
public final class TrialToken {

    /** Who issues such tokens. */
    public static final String ISSUER = "tergeu-trial";

    /** Whom they are for. */
    public static final String AUDIENCE = "tergeu";

    private static final String ASKED = "trial-token";
    private static final Path FOLDER = Path.of(".tergeu", "access");
    private static final String OWN_KEY = "trial-key.json";
    private static final String KEYS = "trial-keys.json";
    private static final int HOURS = 12;

    private TrialToken() {}

    /** Whether the program was started to make a token, not as the service. */
    public static boolean isAsked(String... arguments) {
        return arguments.length > 0 && ASKED.equals(arguments[0]);
    }

    /**
     * Makes a token and says how to use it; ends with 0, or with 1 and the reason on standard error.
     *
     * @param arguments {@code trial-token}, and a role
     */
    public static void main(String... arguments) {
        Optional<Role> role = arguments.length == 2 ? Role.named(arguments[1]) : Optional.<Role>empty();
        if (role.isEmpty()) {
            System.err.println("Allowed: trial-token and one of the roles reader, editor, reviewer and admin.");
            System.exit(1);
        }
        try {
            System.out.println(text(FOLDER, role.get()));
            System.exit(0);
        } catch (IOException unwritable) {
            System.err.println(FOLDER + " cannot be used: " + unwritable.getMessage());
            System.exit(1);
        } catch (JoseException damaged) {
            // Its words name classes of the library, and may have what the file has.
            System.err.println(
                    FOLDER.resolve(OWN_KEY)
                            + " does not have a key that this command has made. Delete it for a new one: tokens of the old one then count no more.");
            System.exit(1);
        }
    }

    private static String text(Path folder, Role role) throws IOException, JoseException {
        String token = make(folder, role);
        return """
                Start the service with
                    -Dtergeu.access.keys=%s -Dtergeu.access.issuer=%s -Dtergeu.access.audience=%s
                and send this header, for %d hours:
                    Authorization: Bearer %s""".formatted(folder.resolve(KEYS), ISSUER, AUDIENCE, HOURS, token);
    }

    /**
     * Makes a token, and the key when the folder has none.
     *
     * @param folder where the keys are
     * @return the token
     */
    public static String make(Path folder, Role role) throws IOException, JoseException {
        PublicJsonWebKey key = key(folder);
        JwtClaims claims = new JwtClaims();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setSubject("trial-" + role.written());
        claims.setExpirationTimeMinutesInTheFuture(HOURS * 60f);
        claims.setIssuedAtToNow();
        claims.setStringListClaim("roles", List.of(role.written()));
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256);
        signature.setKeyIdHeaderValue(key.getKeyId());
        signature.setKey(key.getPrivateKey());
        signature.setPayload(claims.toJson());
        return signature.getCompactSerialization();
    }

    private static PublicJsonWebKey key(Path folder) throws IOException, JoseException {
        Path own = folder.resolve(OWN_KEY);
        if (Files.exists(own)) {
            return PublicJsonWebKey.Factory.newPublicJwk(Files.readString(own));
        }
        PublicJsonWebKey key = EcJwkGenerator.generateJwk(EllipticCurves.P256);
        key.setKeyId("trial");
        Files.createDirectories(folder);
        Files.writeString(own, key.toJson(OutputControlLevel.INCLUDE_PRIVATE));
        if (!own.toFile().setReadable(false, false) || !own.toFile().setReadable(true, true)) {
            throw new IOException(own + " cannot be kept from others");
        }
        Files.writeString(folder.resolve(KEYS), new JsonWebKeySet(key).toJson());
        return key;
    }
}
