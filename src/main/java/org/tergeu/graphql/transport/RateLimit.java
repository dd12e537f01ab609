package org.tergeu.graphql.transport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Map;
import org.tergeu.graphql.ErrorCode;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.graphql.transport.Client.Standing;

/** What each client has left of its points. */
@Singleton
@RegisterForReflection(
        // By what is asked of it Caffeine picks the classes of a cache and of its entries.
        classNames = {"com.github.benmanes.caffeine.cache.SSMSA", "com.github.benmanes.caffeine.cache.PSAMS"})
class RateLimit {

    /** Of asking at all: reading a request and a new document takes about as long as some values of an answer. */
    static final long ANY_REQUEST = 10;

    private static final int TOO_MANY_REQUESTS = 429;

    /** Clients that are remembered; those who asked longest ago make room, and begin anew. */
    private static final long REMEMBERED = 100_000;

    private static final int NETWORK_BYTES = 8;

    private final long points;
    private final Duration period;
    private final String policy;
    private final Cache<String, Bucket> clients;

    RateLimit(Limits limits) {
        this.points = limits.rate().points();
        this.period = limits.rate().period();
        this.policy = "\"points\";q=" + points + ";w=" + period.toSeconds();
        this.clients = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(period)
                .build();
    }

    /**
     * Takes points off a client and tells it what is left. Whoever has all of them left can ask for whatever the limits allow.
     *
     * @throws Refusal 429 when it has not so many left
     */
    long take(Client client, long cost) {
        ConsumptionProbe left = clients.get(client.address(), none -> full())
                .tryConsumeAndReturnRemaining(Math.max(1, Math.min(cost, points - ANY_REQUEST)));
        client.stands(new Standing(policy, left.getRemainingTokens(), seconds(left.getNanosToWaitForReset())));
        if (!left.isConsumed()) {
            String wait = String.valueOf(seconds(left.getNanosToWaitForRefill()));
            throw Refusal.ofLimit(
                    TOO_MANY_REQUESTS,
                    ErrorCode.RATE_LIMITED,
                    "rate.points",
                    "This needs " + cost + " points, and " + left.getRemainingTokens() + " are left of " + points
                            + " for " + period.toSeconds() + " seconds. Ask again in " + wait + " seconds.",
                    Map.of("Retry-After", wait));
        }
        return left.getRemainingTokens();
    }

    long points() {
        return points;
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(points).refillGreedy(points, period))
                .build();
    }

    /** A header counts whole seconds, and nobody should come too early. */
    private static long seconds(long nanos) {
        return Duration.ofNanos(nanos).plusMillis(999).toSeconds();
    }
}
