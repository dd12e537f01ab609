package org.tergeu.testsupport;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.Key;
import java.util.List;
import java.util.regex.Pattern;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwk.JsonWebKey.OutputControlLevel;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.PublicJsonWebKey;
import org.jose4j.jwk.RsaJsonWebKey;
import org.jose4j.jwk.RsaJwkGenerator;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.lang.JoseException;

/** Tokens as a provider signs them, right or wrong. */
public final class SignedToken {

    public static final String ISSUER = "https://id.example/realms/desk";
    public static final String AUDIENCE = "tergeu-api";

    private final JwtClaims claims = new JwtClaims();
    private String algorithm = AlgorithmIdentifiers.RSA_USING_SHA256;
    private Key key;
    private String keyId;

    private SignedToken(RsaJsonWebKey signer) {
        key = signer.getRsaPrivateKey();
        keyId = signer.getKeyId();
        claims.setIssuer(ISSUER);
        claims.setAudience(AUDIENCE);
        claims.setExpirationTimeMinutesInTheFuture(10);
        claims.setSubject("asel");
    }

    /** A key pair of a provider. */
    public static RsaJsonWebKey keyPair(String id) {
        try {
            RsaJsonWebKey pair = RsaJwkGenerator.generateJwk(2048);
            pair.setKeyId(id);
            return pair;
        } catch (JoseException e) {
            throw new IllegalStateException("every Java has RSA", e);
        }
    }

    /** The key pair that a folder keeps, with the public half as a JWK set in {@code keys.json}; made when there is none. */
    public static synchronized RsaJsonWebKey keyPairIn(Path folder) {
        Path own = folder.resolve("own.json");
        try {
            if (!Files.exists(own)) {
                RsaJsonWebKey pair = keyPair("desk");
                Files.createDirectories(folder);
                Files.writeString(folder.resolve("keys.json"), new JsonWebKeySet(pair).toJson());
                Files.writeString(own, pair.toJson(OutputControlLevel.INCLUDE_PRIVATE));
            }
            return (RsaJsonWebKey) PublicJsonWebKey.Factory.newPublicJwk(Files.readString(own));
        } catch (IOException | JoseException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token of somebody called asel that is good for ten minutes. */
    public static SignedToken by(RsaJsonWebKey signer) {
        return new SignedToken(signer);
    }

    public SignedToken subject(String subject) {
        claims.setSubject(subject);
        return this;
    }

    public SignedToken roles(String... roles) {
        claims.setStringListClaim("roles", List.of(roles));
        return this;
    }

    public SignedToken claim(String name, Object value) {
        claims.setClaim(name, value);
        return this;
    }

    public SignedToken without(String claim) {
        claims.unsetClaim(claim);
        return this;
    }

    /** Minutes from now until it ends; negative for one that has. */
    public SignedToken expiresIn(int minutes) {
        claims.setExpirationTimeMinutesInTheFuture(minutes);
        return this;
    }

    public SignedToken issuedIn(int minutes) {
        NumericDate issued = NumericDate.now();
        issued.addSeconds(60L * minutes);
        claims.setIssuedAt(issued);
        return this;
    }

    public SignedToken notBeforeIn(int minutes) {
        claims.setNotBeforeMinutesInThePast(-minutes);
        return this;
    }

    public SignedToken issuer(String issuer) {
        claims.setIssuer(issuer);
        return this;
    }

    public SignedToken audience(String audience) {
        claims.setAudience(audience);
        return this;
    }

    /** Signed otherwise. */
    public SignedToken signedBy(String other, Key by) {
        algorithm = other;
        key = by;
        return this;
    }

    public SignedToken keyId(String other) {
        keyId = other;
        return this;
    }

    /** Half of a surrogate pair is no character that UTF-8 has, but JSON can write it. */
    private static String escaped(String json) {
        return Pattern.compile("[\\x{d800}-\\x{dfff}]")
                .matcher(json)
                .replaceAll(half -> "\\\\u%04x".formatted((int) half.group().charAt(0)));
    }

    /** The token. */
    public String text() {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(AlgorithmConstraints.NO_CONSTRAINTS);
        signature.setDoKeyValidation(false);
        signature.setAlgorithmHeaderValue(algorithm);
        signature.setKeyIdHeaderValue(keyId);
        signature.setKey(key);
        signature.setPayload(escaped(claims.toJson()));
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException(e);
        }
    }
}
