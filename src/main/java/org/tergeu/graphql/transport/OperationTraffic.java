package org.tergeu.graphql.transport;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.smallrye.graphql.api.Nullable;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.tergeu.graphql.error.ErrorCode;

/** Requests for operations of one name: how many ended how, and how long they took. Counting one looks nothing up and makes nothing. */
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

    /** Made when first met: most operations meet two or three. */
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

    /** A request was answered, with an error or without. */
    @SuppressWarnings("EnumOrdinal") // An index into the counters, which no other process reads.
    void answered(@Nullable ErrorCode error, long nanos) {
        count(error == null ? OK : error.ordinal(), nanos);
    }

    /** The caller has the answer already. */
    void unchanged(long nanos) {
        count(UNCHANGED, nanos);
    }

    /** The caller has gone before the end of the answer. */
    void gone(long nanos) {
        count(GONE, nanos);
    }

    @SuppressWarnings("EnumOrdinal") // The way back from the place in counters.
    private void count(int outcome, long nanos) {
        timer.record(nanos, TimeUnit.NANOSECONDS);
        Counter counter = counters.get(outcome);
        if (counter == null) {
            // Two that meet here get the same one of the registry.
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
