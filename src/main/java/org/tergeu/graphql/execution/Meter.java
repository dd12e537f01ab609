package org.tergeu.graphql.execution;

import io.smallrye.graphql.api.Nullable;
import java.time.Duration;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.graphql.limits.LimitExceeded;
import org.tergeu.graphql.limits.Limits;
import org.tergeu.platform.connection.Cancellation;

/**
 * Counts what an answer really holds while it is put together, and looks at the clock: a row that is read once can stand in an answer a
 * million times, and no timer fires on a thread that is busy with that.
 */
final class Meter {

    /** The clock is read after this many values. */
    private static final int STEP = 4096;

    private final int most;
    private final long end;
    private final @Nullable Cancellation request = Cancellation.current();
    private int values;
    private int next = STEP;

    Meter(int most, Duration longest) {
        this.most = most;
        this.end = System.nanoTime() + longest.toNanos();
    }

    /** That of an execution which begins now. */
    static Meter of(Limits limits) {
        return new Meter(limits.values(), limits.requestTime());
    }

    /**
     * Counts values that are put into the answer.
     *
     * @throws Ended when there are too many, or when nobody waits for them any more
     */
    void add(int more) {
        values += more;
        if (values >= next) {
            look();
        }
    }

    private void look() {
        next = values + STEP;
        if (values > most) {
            throw new Ended(LimitExceeded.beyond("values", "values in an answer", most));
        }
        if ((request != null && request.isCancelled()) || System.nanoTime() - end > 0) {
            throw new Ended(null);
        }
    }

    /** The end of an execution before its answer is there. */
    static final class Ended extends RuntimeException {

        private final transient @Nullable InvalidRequest reason;

        /** @param reason null when it is out of time */
        Ended(@Nullable InvalidRequest reason) {
            super(null, null, false, false);
            this.reason = reason;
        }

        @Nullable
        InvalidRequest reason() {
            return reason;
        }
    }
}
