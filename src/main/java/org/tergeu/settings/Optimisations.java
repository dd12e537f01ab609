package org.tergeu.settings;

import io.smallrye.config.ConfigMapping;

/**
 * What makes answers cheaper and never changes one. Each can be switched off where it is suspected of a fault; docs/performance.md says
 * what each brings.
 */
@ConfigMapping(prefix = "tergeu.optimisations")
public interface Optimisations {

    /**
     * Whether queries are executed by plans (docs/adr/0015). Without them graphql-java executes them, at several times the cost, reads all
     * columns, and checks neither the bounds of lists that are read whole nor the codes among arguments.
     */
    boolean plans();

    /** Whether what belongs to one thing is read in the same turn as the thing (docs/adr/0020); plans alone can. */
    boolean readAhead();

    /** Whether statements of a turn that look up rows are sent under one Sync (docs/adr/0019). */
    boolean oneSync();
}
