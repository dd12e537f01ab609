package org.tergeu.graphql.transport;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.graphql.api.Nullable;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.tergeu.graphql.error.ErrorCode;

/** Counts and times the requests for operations of one name, by their outcome. Counting a request makes no objects and looks up no names. */
final class OperationTraffic {

    private static final int ERRORS = ErrorCode.values().length;
    private static final int OK = ERRORS;
    private static final int UNCHANGED = ERRORS + 1;
    private static final int GONE = ERRORS + 2;
    private static final String[] OTHERS = {"OK", "UNCHANGED", "GONE"};

    private static final Duration[] BOUNDS = {
        Duration.ofNanos(500_000),
        Duration.ofMillis(1),
        Duration.ofNanos(2_500_000),
        Duration.ofMillis(5),
        Duration.ofMillis(10),
        Duration.ofMillis(25),
        Duration.ofMillis(50),
        Duration.ofMillis(100),
        Duration.ofMillis(250),
        Duration.ofMillis(500),
        Duration.ofSeconds(1),
        Duration.ofMillis(2_500),
        Duration.ofSeconds(5),
        Duration.ofSeconds(10),
        Duration.ofSeconds(15)
    };

    private final String operation;
    private final MeterRegistry registry;
    private final Timer timer;

    /** Each is made when first needed: most operations have two or three outcomes. */
    private final AtomicReferenceArray<Counter> counters = new AtomicReferenceArray<>(ERRORS + OTHERS.length);

    OperationTraffic(String operation, MeterRegistry registry) {
        this.operation = operation;
        this.registry = registry;
        this.timer = Timer.builder("tergeu.request.duration")
                .description("How long requests take, from their headers to the end of their answers.")
                .tag("operation", operation)
                .serviceLevelObjectives(BOUNDS)
                .register(registry);
    }

    /** Counts an answer, with an error or without. */
    @SuppressWarnings("EnumOrdinal") // The index of a counter, used only within this process.
    void answered(@Nullable ErrorCode error, long nanos) {
        count(error == null ? OK : error.ordinal(), nanos);
    }

    /** Counts an answer that the caller already had. */
    void unchanged(long nanos) {
        count(UNCHANGED, nanos);
    }

    /** Counts a caller that has gone before the end of its answer. */
    void gone(long nanos) {
        count(GONE, nanos);
    }

    @SuppressWarnings("EnumOrdinal") // From the index of a counter back to its error.
    private void count(int outcome, long nanos) {
        timer.record(nanos, TimeUnit.NANOSECONDS);
        Counter counter = counters.get(outcome);
        if (counter == null) {
            // Two threads that both make it get the same counter from the registry.
            counter = Counter.builder("tergeu.requests")
                    .description("Requests, by the name of their operation and how they ended.")
                    .tag("operation", operation)
                    .tag("code", outcome < ERRORS ? ErrorCode.values()[outcome].name() : OTHERS[outcome - ERRORS])
                    .register(registry);
            counters.set(outcome, counter);
        }
        counter.increment();
    }
}
