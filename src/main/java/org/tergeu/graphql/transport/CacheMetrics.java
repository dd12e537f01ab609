package org.tergeu.graphql.transport;

import io.micrometer.core.instrument.FunctionCounter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.inject.Singleton;
import java.util.function.ToDoubleFunction;
import org.tergeu.graphql.document.DocumentCache;
import org.tergeu.graphql.execution.PlanUse;
import org.tergeu.graphql.execution.Queries;
import org.tergeu.graphql.persisted.PersistedDocuments;

/** Metrics of the caches: how often each had what a request needed, and how often not. */
@Singleton
class CacheMetrics implements MeterBinder {

    private final DocumentCache documents;
    private final PersistedDocuments persisted;
    private final Queries queries;

    CacheMetrics(DocumentCache documents, PersistedDocuments persisted, Queries queries) {
        this.documents = documents;
        this.persisted = persisted;
        this.queries = queries;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        bind(
                registry,
                "documents",
                documents,
                cache -> cache.stats().hitCount(),
                cache -> cache.stats().missCount());
        bind(
                registry,
                "persisted",
                persisted,
                cache -> cache.stats().hitCount(),
                cache -> cache.stats().missCount());
        bind(registry, "plans", queries.plans(), PlanUse::hits, PlanUse::misses);
    }

    private static <T> void bind(
            MeterRegistry registry, String cache, T of, ToDoubleFunction<T> hits, ToDoubleFunction<T> misses) {
        bind(registry, cache, "hit", of, hits);
        bind(registry, cache, "miss", of, misses);
    }

    private static <T> void bind(MeterRegistry registry, String cache, String result, T of, ToDoubleFunction<T> count) {
        FunctionCounter.builder("tergeu.cache.gets", of, count)
                .description("What was looked up in a cache.")
                .tag("cache", cache)
                .tag("result", result)
                .register(registry);
    }
}
