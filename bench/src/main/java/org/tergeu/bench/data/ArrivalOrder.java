package org.tergeu.bench.data;

import java.util.Arrays;

/**
 * The order in which incidents come in: day by day, as they are reported. It decides which rows lie beside each other, and so how much of a
 * large table a page of the newest touches.
 */
final class ArrivalOrder {

    /** More than there are incidents. */
    private static final int BITS = 32;

    private ArrivalOrder() {}

    /** The numbers up to that of so many incidents, by their days. */
    static long[] of(long incidents) {
        long[] all = new long[Math.toIntExact(incidents)];
        for (int i = 0; i < all.length; i++) {
            long n = i + 1L;
            all[i] = (long) IncidentMaker.dayOf(n) << BITS | n;
        }
        Arrays.sort(all);
        for (int i = 0; i < all.length; i++) {
            all[i] &= (1L << BITS) - 1;
        }
        return all;
    }
}
