package org.tergeu.platform.connection;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;
import org.tergeu.platform.database.DatabaseUnusable;

/**
 * Logs once that the database is not available, and once that it is again: not each time that somebody meets it, which can be thousands of times in a
 * second, and nothing before the service listens, since the end of a start has a line of its own.
 */
public final class Outages {

    private static final Logger LOG = Logger.getLogger(Outages.class);

    /** A database that comes and goes is logged no more often. */
    private static final long PAUSE_NANOS = 10_000_000_000L;

    /** What answers sooner after a failure was perhaps sent before it, on another connection. */
    private static final long DOUBTFUL_NANOS = 1_000_000_000L;

    private static final LongAdder MET = new LongAdder();

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    /** Since when it has not been available, as {@link System#nanoTime()}; 0 while it is. */
    private static final AtomicLong GONE = new AtomicLong();

    private static final AtomicBoolean LOGGED = new AtomicBoolean();

    private static volatile long last;

    private static volatile boolean listens;

    private Outages() {}

    /** From now on requests can meet outages, which are logged. */
    public static void log() {
        listens = true;
    }

    /** Whether statements have met it, and none has been answered since that shows its end. */
    static boolean lasts() {
        return GONE.get() != 0;
    }

    /** Whether it was logged that the database is not available, and not yet that it is again. */
    public static boolean isOpen() {
        return LOGGED.get();
    }

    /** How often statements have met it since the start. */
    public static long met() {
        return MET.sum();
    }

    /**
     * Counts and logs that a statement met it, which no other server answered either.
     *
     * @return what the statement failed with
     */
    public static DatabaseUnavailable met(Throwable failure) {
        MET.increment();
        long now = System.nanoTime();
        last = now;
        GONE.compareAndSet(0, now == 0 ? 1 : now);
        long next = NEXT.get();
        if (listens && !LOGGED.get() && now - next >= 0 && NEXT.compareAndSet(next, now + PAUSE_NANOS)) {
            LOGGED.set(true);
            LOG.warnf(
                    "The database is not available (%s). Requests that need it get 503 until it is back.",
                    DatabaseUnusable.rootMessage(failure));
        }
        return failure instanceof DatabaseUnavailable known ? known : new DatabaseUnavailable(failure);
    }

    /** A statement was answered. */
    public static void answered() {
        long since = GONE.get();
        if (since == 0) {
            return;
        }
        long now = System.nanoTime();
        if (now - last >= DOUBTFUL_NANOS && GONE.compareAndSet(since, 0) && LOGGED.compareAndSet(true, false)) {
            LOG.infof("The database answers again after %d s", TimeUnit.NANOSECONDS.toSeconds(now - since));
        }
    }
}
