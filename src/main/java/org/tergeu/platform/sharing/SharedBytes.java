package org.tergeu.platform.sharing;

import java.util.HashMap;
import java.util.Map;

/**
 * Counts bytes that are held for clients: of all clients together, and of each of them, which has a share. One answer or body alone always fits: it has a
 * limit of its own, and its client would ask for it again in vain.
 */
public final class SharedBytes {

    private static final int PERCENT = 100;

    private final long most;
    private final long mostOfOneClient;
    private final Map<String, Long> held = new HashMap<>();
    private long heldByAll;

    /** Whether there is room for some more bytes. */
    public enum Fit {
        /** There is. */
        FITS,
        /** The client holds as much as it may. */
        BEYOND_SHARE,
        /** All clients together hold as much as they may. */
        BEYOND_ALL
    }

    /**
     * @param most bytes of all clients together
     * @param share the percentage of them that one client may hold
     */
    public SharedBytes(long most, int share) {
        this.most = most;
        this.mostOfOneClient = most * share / PERCENT;
    }

    /**
     * Whether there is room for some more bytes of a client; they are not counted.
     *
     * @param ofSame bytes that are held already for the same answer or body
     */
    public synchronized Fit fit(String client, long more, long ofSame) {
        long own = held.getOrDefault(client, 0L);
        if (own > ofSame && own + more > mostOfOneClient) {
            return Fit.BEYOND_SHARE;
        }
        return heldByAll > ofSame && heldByAll + more > most ? Fit.BEYOND_ALL : Fit.FITS;
    }

    /**
     * Counts some more bytes of a client if there is room for them.
     *
     * @param ofSame bytes that are held already for the same answer or body
     */
    public synchronized Fit take(String client, long more, long ofSame) {
        Fit fit = fit(client, more, ofSame);
        if (fit == Fit.FITS) {
            add(client, more);
        }
        return fit;
    }

    /** Counts bytes that are held already, whether or not there is room for them. */
    public synchronized void add(String client, long bytes) {
        held.merge(client, bytes, Long::sum);
        heldByAll += bytes;
    }

    /** Takes back bytes that are held no more. */
    public synchronized void giveBack(String client, long bytes) {
        heldByAll -= bytes;
        held.computeIfPresent(client, (same, own) -> own > bytes ? own - bytes : null);
    }

    /** The bytes of all clients. */
    public synchronized long held() {
        return heldByAll;
    }
}
