package org.tergeu.platform.connection;

import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;
import org.tergeu.platform.database.DatabaseUnusable;

/** Logs that the database is not available: not each time that somebody meets it, which can be thousands of times in a second. */
public final class Outages {

    private static final Logger LOG = Logger.getLogger(Outages.class);

    private static final long PAUSE_NANOS = 10_000_000_000L;

    private static final LongAdder MET = new LongAdder();

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    private Outages() {}

    /** How often statements have met it since the start. */
    public static long met() {
        return MET.sum();
    }

    /** What a statement failed with that met it. */
    public static DatabaseUnavailable met(Throwable failure) {
        MET.increment();
        long next = NEXT.get();
        long now = System.nanoTime();
        if (now - next >= 0 && NEXT.compareAndSet(next, now + PAUSE_NANOS)) {
            LOG.warnf(
                    "The database is not available (%s). Requests that need it get 503 until it is back.",
                    DatabaseUnusable.rootMessage(failure));
        }
        return new DatabaseUnavailable(failure);
    }
}
