package org.tergeu.graphql.transport.rate;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import io.quarkus.runtime.annotations.RegisterForReflection;
import java.time.Duration;
import org.tergeu.graphql.limits.Limits.Rate;

/** The points that each client has left at this server. */
@RegisterForReflection(
        // Caffeine chooses the classes of a cache and its entries by its settings, and loads them by name.
        classNames = {"com.github.benmanes.caffeine.cache.SSMSA", "com.github.benmanes.caffeine.cache.PSAMS"})
final class LocalPoints {

    /** The most clients that are remembered. The one that asked longest ago is forgotten first, and then has all of its points again. */
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
