package org.tergeu.dataset;

import io.micrometer.core.instrument.Gauge;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.smallrye.graphql.api.Nullable;
import jakarta.inject.Singleton;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.ToDoubleFunction;
import org.jboss.logging.Logger;

/** What operators see of the dataset. Counting it takes the database some time, so it is counted when somebody looks, at most once a minute. */
@Singleton
class DatasetMetrics implements MeterBinder {

    private static final Logger LOG = Logger.getLogger(DatasetMetrics.class);
    private static final long PAUSE_NANOS = 60_000_000_000L;

    private final DatasetReader reader;
    private final FolderProgress progress;
    private final AtomicLong next = new AtomicLong(System.nanoTime());
    private volatile @Nullable Dataset known;

    DatasetMetrics(DatasetReader reader, FolderProgress progress) {
        this.reader = reader;
        this.progress = progress;
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        Gauge.builder(
                        "tergeu.dataset.revision",
                        this,
                        metrics -> metrics.of(dataset -> Double.parseDouble(dataset.revision())))
                .description("The revision of the dataset; it grows with each accepted submission.")
                .register(registry);
        count(registry, "reports", Dataset::reports);
        count(registry, "claims", Dataset::claims);
        count(registry, "incidents", Dataset::incidents);
        count(registry, "seizures", Dataset::seizures);
        count(registry, "legal_outcomes", Dataset::legalOutcomes);
        count(registry, "casualties", Dataset::casualties);
        count(registry, "measures", Dataset::measures);
        count(registry, "statistics", Dataset::statistics);
        count(registry, "organizations", Dataset::organizations);
        count(registry, "people", Dataset::people);
        count(registry, "places", Dataset::places);
        loading(registry, "total", DatasetLoading::total);
        loading(registry, "done", DatasetLoading::done);
        loading(registry, "refused", DatasetLoading::refused);
    }

    private void count(MeterRegistry registry, String what, ToDoubleFunction<Dataset> count) {
        Gauge.builder("tergeu.dataset.rows", this, metrics -> metrics.of(count))
                .description("How much the dataset holds, as the field `dataset` has it.")
                .tag("of", what)
                .register(registry);
    }

    private void loading(MeterRegistry registry, String state, ToDoubleFunction<DatasetLoading> count) {
        Gauge.builder("tergeu.folder.files", progress, folder -> {
                    DatasetLoading now = folder.now();
                    return now == null ? 0 : count.applyAsDouble(now);
                })
                .description("Files of the folder of reports that is read since the start.")
                .tag("state", state)
                .register(registry);
    }

    /** What was counted last; not a number before that. */
    private double of(ToDoubleFunction<Dataset> value) {
        long due = next.get();
        long now = System.nanoTime();
        if (now - due >= 0 && next.compareAndSet(due, now + PAUSE_NANOS)) {
            reader.load().subscribe().with(dataset -> known = dataset, failure -> {
                next.set(System.nanoTime());
                LOG.debug("the dataset could not be counted", failure);
            });
        }
        Dataset last = known;
        return last == null ? Double.NaN : value.applyAsDouble(last);
    }
}
