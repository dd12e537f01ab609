package org.tergeu.bench.load;

import org.tergeu.bench.workload.Workload;

/** What can be asked the questions of a workload. */
public interface Contestant {

    String name();

    /** Asks for some seconds, the questions in turn, and goes on where it stopped the last time. */
    Measured measure(Workload workload, int connections, double seconds);
}
