package org.tergeu.graphql.transport;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import org.tergeu.graphql.limits.Limits.Rate;

/** What each client has left of its points at this server. */
@RegisterForReflection(
        // By what is asked of it Caffeine picks the classes of a cache and of its entries.
        classNames = {"com.github.benmanes.caffeine.cache.SSMSA", "com.github.benmanes.caffeine.cache.PSAMS"})
final class LocalPoints {

    /** Clients that are remembered; those who asked longest ago make room, and begin anew. */
    static final long REMEMBERED = 100_000;

    private final long points;
    private final Duration period;
    private final Cache<String, Bucket> clients;

    LocalPoints(Rate rate) {
        this.points = rate.points();
        this.period = rate.period();
        this.clients = Caffeine.newBuilder()
                .maximumSize(REMEMBERED)
                .expireAfterAccess(period)
                .build();
    }

    Balance take(String client, long cost) {
        ConsumptionProbe left = clients.get(client, none -> full()).tryConsumeAndReturnRemaining(cost);
        return new Balance(
                left.isConsumed(),
                left.getRemainingTokens(),
                left.getNanosToWaitForRefill(),
                left.getNanosToWaitForReset());
    }

    private Bucket full() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(points).refillGreedy(points, period))
                .build();
    }
}
