package org.tergeu.exchange.bringing;

import java.util.EnumMap;
import java.util.Map;
import org.tergeu.intake.submission.Submission.Outcome;

/** What became of the lines of an import, counted. */
public final class Counts {

    private final Map<Outcome, Long> outcomes = new EnumMap<>(Outcome.class);
    private long lines;
    private long refused;

    void read() {
        lines++;
    }

    void became(Outcome outcome) {
        outcomes.merge(outcome, 1L, Long::sum);
    }

    void refuse() {
        refused++;
    }

    /** Lines that have been read and are not blank. */
    public long lines() {
        return lines;
    }

    /** Those of which nothing was recorded. */
    public long refused() {
        return refused;
    }

    /** Those of which this came. */
    public long of(Outcome outcome) {
        return outcomes.getOrDefault(outcome, 0L);
    }

    /** Those that are dealt with; others wait for what later lines define. */
    public long done() {
        return refused + outcomes.values().stream().mapToLong(Long::longValue).sum();
    }
}
