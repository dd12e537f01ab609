package org.tergeu.graphql.transport;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;

/** Says when something may be logged that a client can cause at will: it could fill the log otherwise. */
final class OncePerHour {

    private static final long HOUR = Duration.ofHours(1).toNanos();

    private final AtomicLong last = new AtomicLong(System.nanoTime() - HOUR);

    /** Whether an hour is over since this was last true; true at first. */
    boolean isDue() {
        long now = System.nanoTime();
        long before = last.get();
        return now - before >= HOUR && last.compareAndSet(before, now);
    }
}
