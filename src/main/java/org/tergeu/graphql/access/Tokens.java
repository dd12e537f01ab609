package org.tergeu.graphql.access;

import static java.util.Map.entry;

import io.smallrye.graphql.api.Nullable;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.consumer.ErrorCodes;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jose4j.jwt.consumer.JwtConsumer;
import org.jose4j.jwt.consumer.JwtConsumerBuilder;
import org.jose4j.keys.resolvers.VerificationKeyResolver;
import org.jose4j.lang.UnresolvableKeyException;

/** Verifies tokens (JWT), and reads who they are of. */
final class Tokens {

    /** Clocks of two machines differ by seconds. */
    private static final int CLOCK_SKEW_SECONDS = 30;

    /** With a key of two halves: what verifies cannot sign, and a public key is never taken for a secret (RFC 8725, 3.1). */
    private static final String[] ALGORITHMS = {
        AlgorithmIdentifiers.RSA_USING_SHA256,
        AlgorithmIdentifiers.RSA_USING_SHA384,
        AlgorithmIdentifiers.RSA_USING_SHA512,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA256,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA384,
        AlgorithmIdentifiers.RSA_PSS_USING_SHA512,
        AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256,
        AlgorithmIdentifiers.ECDSA_USING_P384_CURVE_AND_SHA384,
        AlgorithmIdentifiers.ECDSA_USING_P521_CURVE_AND_SHA512,
        AlgorithmIdentifiers.EDDSA
    };

    /** What the library finds about times, once the signature is right; it has only the last of them for several things. */
    private static final List<Integer> OF_TIMES =
            List.of(ErrorCodes.EXPIRED, ErrorCodes.NOT_YET_VALID, ErrorCodes.MISCELLANEOUS);

    private static final String OTHER_KIND = "one of its claims has a type that JWT does not allow";

    private static final String BEYOND =
            "one of its times (exp, iat, nbf) is further away than can be counted; allowed: seconds since 1970";

    /** As OpenID Connect has it. */
    private static final int LONGEST_SUBJECT = 255;

    private final JwtConsumer consumer;
    private final String rolesClaim;
    private final String publishersClaim;
    private final Map<Integer, String> reasons;

    Tokens(VerificationKeyResolver keys, AccessSettings settings) {
        String issuer = settings.issuer().orElseThrow();
        String audience = settings.audience().orElseThrow();
        this.rolesClaim = settings.rolesClaim();
        this.publishersClaim = settings.publishersClaim();
        this.consumer = new JwtConsumerBuilder()
                .setVerificationKeyResolver(keys)
                .setJwsAlgorithmConstraints(ConstraintType.PERMIT, ALGORITHMS)
                .setExpectedIssuer(issuer)
                .setExpectedAudience(audience)
                .setRequireExpirationTime()
                .setRequireSubject()
                .setAllowedClockSkewInSeconds(CLOCK_SKEW_SECONDS)
                .build();
        this.reasons = Map.ofEntries(
                entry(ErrorCodes.EXPIRED, "it has expired; get a new one"),
                entry(ErrorCodes.EXPIRATION_MISSING, "it has no end (exp)"),
                entry(ErrorCodes.NOT_YET_VALID, "it is not valid yet (nbf)"),
                entry(ErrorCodes.ISSUER_INVALID, "its issuer (iss) is not '" + issuer + "'"),
                entry(ErrorCodes.ISSUER_MISSING, "it has no issuer (iss); '" + issuer + "' is allowed"),
                entry(ErrorCodes.AUDIENCE_INVALID, "its audience (aud) is not '" + audience + "'"),
                entry(ErrorCodes.AUDIENCE_MISSING, "it has no audience (aud); '" + audience + "' is allowed"),
                entry(ErrorCodes.SUBJECT_MISSING, "it has no subject (sub)"),
                entry(ErrorCodes.SIGNATURE_MISSING, "it is not signed"),
                entry(ErrorCodes.MALFORMED_CLAIM, OTHER_KIND));
    }

    /**
     * A token that has been verified.
     *
     * @param expires until when it counts
     */
    record Verified(Identity identity, Instant expires) {}

    /**
     * Verifies a token. It may ask the provider for its keys, and wait.
     *
     * @throws InvalidToken when it does not count
     * @throws KeysUnavailable when the keys cannot be had
     */
    Verified verify(String token) {
        try {
            JwtClaims claims = consumer.processToClaims(token);
            Instant expires = Instant.ofEpochMilli(claims.getExpirationTime().getValueInMillis())
                    .plus(Duration.ofSeconds(CLOCK_SKEW_SECONDS));
            return new Verified(identity(claims), expires);
        } catch (InvalidJwtException invalid) {
            if (isForLackOfKeys(invalid)) {
                throw new KeysUnavailable(invalid);
            }
            throw refused(invalid);
        } catch (MalformedClaimException malformed) {
            throw new InvalidToken("The token cannot be used: " + OTHER_KIND + ".");
        } catch (ArithmeticException beyond) {
            throw new InvalidToken("The token cannot be used: " + BEYOND + ".");
        }
    }

    private InvalidToken refused(InvalidJwtException invalid) {
        String reason = contradiction(invalid)
                .or(() -> reasons.entrySet().stream()
                        .filter(known -> invalid.hasErrorCode(known.getKey()))
                        .map(Map.Entry::getValue)
                        .sorted()
                        .findFirst())
                .orElse("it is not a JWT that the configured keys verify; allowed: a signature by "
                        + String.join(", ", ALGORITHMS));
        return new InvalidToken("The token cannot be used: " + reason + ".");
    }

    /** Times of a token that no moment is within, which a new token of the same clock would have again. The library has no code of its own for them. */
    private static Optional<String> contradiction(InvalidJwtException invalid) {
        if (OF_TIMES.stream().noneMatch(invalid::hasErrorCode)) {
            return Optional.empty();
        }
        try {
            JwtClaims claims = invalid.getJwtContext() == null
                    ? null
                    : invalid.getJwtContext().getJwtClaims();
            if (claims == null) {
                return Optional.empty();
            }
            NumericDate ends = claims.getExpirationTime();
            if (isBefore(ends, claims.getIssuedAt())) {
                return Optional.of(
                        "it ends (exp) before it was issued (iat); the clock or the settings of its issuer are wrong");
            }
            return isBefore(ends, claims.getNotBefore())
                    ? Optional.of(
                            "it ends (exp) before it begins (nbf); the clock or the settings of its issuer are wrong")
                    : Optional.empty();
        } catch (MalformedClaimException malformed) {
            return Optional.of(OTHER_KIND);
        }
    }

    private static boolean isBefore(@Nullable NumericDate ends, @Nullable NumericDate other) {
        return ends != null && other != null && ends.isBefore(other);
    }

    /** A key that the provider does not have is the token's fault; one that cannot be asked for is not. */
    private static boolean isForLackOfKeys(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof UnresolvableKeyException && cause.getCause() instanceof java.io.IOException) {
                return true;
            }
        }
        return false;
    }

    private Identity identity(JwtClaims claims) throws MalformedClaimException {
        Role role = texts(claims, rolesClaim).stream()
                .flatMap(name -> Role.named(name).stream())
                .max(Comparator.naturalOrder())
                .orElse(Role.READER);
        return new Identity(subject(claims.getSubject()), role, publishers(claims));
    }

    /** It becomes the author of changes for ever: it can be stored, shown and distinguished from others. */
    private static String subject(String subject) {
        if (subject.isBlank()
                || subject.codePointCount(0, subject.length()) > LONGEST_SUBJECT
                || !subject.codePoints().allMatch(Tokens::isShown)) {
            throw new InvalidToken("The token cannot be used: its subject (sub) cannot be shown. Allowed: 1 to "
                    + LONGEST_SUBJECT + " characters that are neither control characters nor invisible.");
        }
        return subject;
    }

    private static boolean isShown(int letter) {
        return switch (Character.getType(letter)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR,
                    Character.UNASSIGNED -> false;
            default -> true;
        };
    }

    /** A claim that is there restricts to those whom it names, also when it names nobody. */
    private @Nullable Set<String> publishers(JwtClaims claims) {
        if (!isThere(claims, publishersClaim)) {
            return null;
        }
        Object value = claim(claims, publishersClaim);
        if (value instanceof String
                || (value instanceof Collection<?> list && list.stream().allMatch(String.class::isInstance))) {
            return texts(claims, publishersClaim).stream().collect(Collectors.toUnmodifiableSet());
        }
        throw new InvalidToken(
                "The token cannot be used: its claim " + publishersClaim
                        + " does not name publishers. Allowed: their keys, as a list of texts or one text with spaces between.");
    }

    private static boolean isThere(JwtClaims claims, String name) {
        int last = name.lastIndexOf('/');
        return claims.getClaimsMap().containsKey(name)
                || (last > 0
                        && claim(claims, name.substring(0, last)) instanceof Map<?, ?> object
                        && object.containsKey(name.substring(last + 1)));
    }

    /** A list of texts, or one text with spaces between, as scopes are written. */
    private static List<String> texts(JwtClaims claims, String name) {
        Object value = claim(claims, name);
        if (value instanceof Collection<?> list) {
            return list.stream().map(String::valueOf).toList();
        }
        return value instanceof String text ? Arrays.asList(text.strip().split("\\s+")) : List.of();
    }

    /** A claim of this name, or one within others: {@code realm_access/roles}. */
    private static @Nullable Object claim(JwtClaims claims, String name) {
        Object value = claims.getClaimValue(name);
        if (value != null || name.indexOf('/') < 0) {
            return value;
        }
        value = claims.getClaimsMap();
        for (String step : name.split("/", 0)) {
            value = value instanceof Map<?, ?> object ? object.get(step) : null;
        }
        return value;
    }
}
