package org.tergeu.bench.data;

import java.time.LocalDate;

/**
 * A report, and how far its claims have been written.
 *
 * @param id its row
 * @param knownFrom the day on which it came out
 * @param publisher organization's row
 * @param asserter organization's row
 */
record MadeUpReport(
        long id, String key, LocalDate knownFrom, String tier, long publisher, long asserter, Ordinals ordinals) {

    /** Counts the claims of one report. */
    static final class Ordinals {
        private int next;
    }

    int nextOrdinal() {
        return ordinals.next++;
    }

    /** What facts are listed by. */
    String position(int ordinal) {
        return "%s/%s/%06d".formatted(knownFrom, key, ordinal);
    }
}
