package org.tergeu.platform.connection;

import java.util.concurrent.atomic.AtomicLong;

/** The memory that all requests together may use for rows and answers, in letters and bytes. */
public final class Room {

    private final long most;
    private final AtomicLong held = new AtomicLong();

    public Room(long most) {
        this.most = most;
    }

    /** Takes some of it; false when less than that is left, and then nothing is taken. */
    boolean take(long more) {
        boolean fits = held.addAndGet(more) <= most;
        if (!fits) {
            held.addAndGet(-more);
        }
        return fits;
    }

    void giveBack(long some) {
        held.addAndGet(-some);
    }

    /** How much of it is in use. */
    public long held() {
        return held.get();
    }
}
