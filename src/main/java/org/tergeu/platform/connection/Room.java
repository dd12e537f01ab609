package org.tergeu.platform.connection;

import java.util.concurrent.atomic.AtomicLong;

/** How much all requests together may hold in memory of what they have read and answer, in letters and bytes. */
public final class Room {

    private final long most;
    private final AtomicLong held = new AtomicLong();

    public Room(long most) {
        this.most = most;
    }

    /** Takes some of it; false when there is not as much left, then nothing is taken. */
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

    /** How much of it is taken. */
    public long held() {
        return held.get();
    }
}
