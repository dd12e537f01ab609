package org.tergeu.platform.connection;

import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.atomic.LongAdder;
import org.jboss.logging.Logger;
import org.tergeu.platform.database.DatabaseUnusable;

/**
 * Logs once that the database is not available, and once that it is again, however often statements meet the outage. Nothing is logged before the
 * service listens, since the end of a start has a line of its own.
 */
public final class Outages {

    private static final Logger LOG = Logger.getLogger(Outages.class);

    /** The shortest time between two outages in the log. */
    private static final long PAUSE_NANOS = 10_000_000_000L;

    /** An answer within this time of a failure may have been sent before it, on another connection. */
    private static final long DOUBTFUL_NANOS = 1_000_000_000L;

    private static final LongAdder MET = new LongAdder();

    private static final AtomicLong NEXT = new AtomicLong(System.nanoTime());

    /** The beginning of the outage, as {@link System#nanoTime()}; 0 while there is none. */
    private static final AtomicLong GONE = new AtomicLong();

    private static final AtomicBoolean LOGGED = new AtomicBoolean();

    private static volatile long last;

    private static volatile boolean listens;

    private Outages() {}

    /** From now on requests can meet outages, so these are logged. */
    public static void log() {
        listens = true;
    }

    /** Whether statements have met an outage, and no answer since shows its end. */
    static boolean lasts() {
        return GONE.get() != 0;
    }

    /** Whether the beginning of an outage was logged, and its end was not. */
    public static boolean isOpen() {
        return LOGGED.get();
    }

    /** The number of statements that have met an outage since the start. */
    public static long met() {
        return MET.sum();
    }

    /**
     * Counts and logs a failure that an outage has caused, which no other server answered either.
     *
     * @return the failure as such
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

    /** Notes that a statement was answered. */
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
