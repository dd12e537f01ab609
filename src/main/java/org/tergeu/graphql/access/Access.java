package org.tergeu.graphql.access;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.quarkus.runtime.Startup;
import io.smallrye.graphql.api.Nullable;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;
import org.tergeu.graphql.access.Tokens.Verified;

/** Finds out who asks. Keys that cannot be used keep the server from starting. */
@Startup
@Singleton
public class Access {

    private static final Pattern BEARER = Pattern.compile("(?i)Bearer +([A-Za-z0-9._~+/=-]+) *");
    private static final Pattern ANY_BEARER = Pattern.compile("(?i)(.*, )?Bearer\\b.*");

    /** A key that the provider takes back counts no longer than this. */
    private static final Duration REMEMBERED = Duration.ofMinutes(1);

    /** Letters of the tokens that are remembered. */
    private static final long ROOM = 2_000_000;

    private static final Logger LOG = Logger.getLogger(Access.class);
    private static final long PAUSE_NANOS = Duration.ofSeconds(10).toNanos();

    private record Remembered(Verified verified, Instant until) {}

    private final Cache<String, Remembered> tokens = Caffeine.newBuilder()
            .maximumWeight(ROOM)
            .recordStats()
            .weigher((String token, Remembered identity) -> token.length())
            .build();

    private final AtomicLong nextLog = new AtomicLong(System.nanoTime());
    private final boolean anonymous;
    private final @Nullable Tokens verifier;
    private final Vertx vertx;

    Access(AccessSettings settings, Vertx vertx) {
        this.anonymous = settings.anonymous();
        this.vertx = vertx;
        this.verifier = settings.keys()
                .map(place -> new Tokens(Keys.at(place), settings))
                .orElse(null);
    }

    /** Whether there are keys by which tokens are verified; without them nobody may write. */
    public boolean isConfigured() {
        return verifier != null;
    }

    /** Whether somebody without a token may ask. */
    public boolean isOpen() {
        return anonymous;
    }

    /**
     * Who asks, when that is known without asking anybody.
     *
     * @param authorization the header of that name; null when there is none
     * @return null when it has to be found out by {@link #identify}
     */
    public @Nullable Identity known(@Nullable String authorization) {
        if (authorization == null
                || verifier == null
                || !ANY_BEARER.matcher(authorization).matches()) {
            return Identity.ANONYMOUS;
        }
        Remembered remembered = tokens.getIfPresent(authorization);
        return remembered != null && remembered.until.isAfter(now()) ? remembered.verified.identity() : null;
    }

    /**
     * Finds out who asks by a token that is not known; it fails with {@link InvalidToken} or {@link KeysUnavailable}. Verifying may wait for the
     * provider, so it is done by a worker.
     */
    public Future<Identity> identify(String authorization) {
        Matcher bearer = BEARER.matcher(authorization);
        if (!bearer.matches()) {
            return Future.failedFuture(new InvalidToken(
                    "The header Authorization is not readable. Allowed: one, of 'Bearer ' and a token."));
        }
        Tokens all = Objects.requireNonNull(verifier, "without one everybody is known");
        return vertx.executeBlocking(() -> all.verify(bearer.group(1)), false)
                .map(verified -> remember(authorization, verified))
                .onFailure(this::logged);
    }

    /** What operators have to mend, now and then; what is wrong with tokens is not for the log, which anybody could fill. */
    private void logged(Throwable failure) {
        long next = nextLog.get();
        long now = System.nanoTime();
        if (failure instanceof KeysUnavailable && now - next >= 0 && nextLog.compareAndSet(next, now + PAUSE_NANOS)) {
            LOG.warnf(
                    "%s (%s). Requests with tokens that are not known get 503 until they can.",
                    failure.getMessage(), rootMessage(failure));
        }
    }

    private static String rootMessage(Throwable failure) {
        Throwable root = failure;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getClass().getSimpleName() + ": " + root.getMessage();
    }

    private Identity remember(String authorization, Verified verified) {
        Instant soon = now().plus(REMEMBERED);
        Instant until = verified.expires().isBefore(soon) ? verified.expires() : soon;
        tokens.put(authorization, new Remembered(verified, until));
        return verified.identity();
    }

    private static Instant now() {
        return Clock.systemUTC().instant();
    }
}
