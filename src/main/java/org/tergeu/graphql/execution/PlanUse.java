package org.tergeu.graphql.execution;

import java.util.concurrent.atomic.LongAdder;

/** How often a plan was there, and how often one had to be made. */
public final class PlanUse {

    private final LongAdder hits = new LongAdder();
    private final LongAdder misses = new LongAdder();

    void hit() {
        hits.increment();
    }

    void missed() {
        misses.increment();
    }

    /** How often a plan was there. */
    public long hits() {
        return hits.sum();
    }

    /** How often one was made. */
    public long misses() {
        return misses.sum();
    }
}
