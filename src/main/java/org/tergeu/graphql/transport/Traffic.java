package org.tergeu.graphql.transport;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.tergeu.graphql.persisted.PersistedDocuments;
import org.tergeu.graphql.transport.answer.Answer;

/**
 * Metrics of requests, by the name of the operation. Clients choose these names, so their number is limited: each name of the manifest has series of
 * its own, and so have the first other names that come; all further ones share the series of {@code (other)}.
 */
@Singleton
public class Traffic {

    /** The most other names. Each name has some twenty series. */
    private static final int NAMES = 50;

    /** The letters of a name, which is in each of its series. */
    static final int LONGEST_NAME = 100;

    private static final double[] POINTS = {10, 100, 1_000, 10_000, 50_000, 100_000, 1_000_000};

    private final MeterRegistry registry;
    private final Map<String, OperationTraffic> named = new ConcurrentHashMap<>();
    private final Map<String, Counter> refusals = new ConcurrentHashMap<>();
    private final int most;
    private final OperationTraffic unnamed;
    private final OperationTraffic other;
    private final OperationTraffic unread;
    private final DistributionSummary cost;

    Traffic(MeterRegistry registry, PersistedDocuments persisted) {
        this.registry = registry;
        Set<String> trusted = persisted.operations();
        trusted.forEach(name -> named.put(name, new OperationTraffic(name, registry)));
        this.most = trusted.size() + NAMES;
        this.unnamed = new OperationTraffic("(unnamed)", registry);
        this.other = new OperationTraffic("(other)", registry);
        this.unread = new OperationTraffic("(unread)", registry);
        this.cost = DistributionSummary.builder("tergeu.request.cost")
                .description("What operations cost that were found to be within the limits, in points.")
                .serviceLevelObjectives(POINTS)
                .register(registry);
    }

    /** Requests whose operation could not be read. */
    public OperationTraffic unread() {
        return unread;
    }

    /** Counts a request that was refused before it was read; its duration means nothing. */
    public void unread(Answer answer) {
        unread.answered(answer.code(), 0);
        if (answer.limit() != null) {
            refused(answer.limit());
        }
    }

    /** The counters of an operation that is about to be executed, or answered from a cache. */
    OperationTraffic of(@Nullable String operation, long points) {
        cost.record((double) points);
        if (operation == null) {
            return unnamed;
        }
        OperationTraffic known = named.get(operation);
        if (known != null) {
            return known;
        }
        return named.size() < most && operation.length() <= LONGEST_NAME
                ? named.computeIfAbsent(operation, name -> new OperationTraffic(name, registry))
                : other;
    }

    /** Counts a request, or a field of it, that was refused because of a limit. */
    void refused(String limit) {
        refusals.computeIfAbsent(
                        limit,
                        name -> Counter.builder("tergeu.refusals")
                                .description("Requests that were refused for a limit, by its name.")
                                .tag("limit", name)
                                .register(registry))
                .increment();
    }
}
