package org.tergeu.bench.load;

/** What can be asked the questions of a workload. */
public interface Contestant {

    String name();

    /** Asks for some seconds, after having warmed up if that is needed. */
    Measured measure(Workload workload, int connections, double seconds);
}
