package org.tergeu.exchange.bringing;

/** Who follows an import. */
public interface Watcher {

    /** A line of a preview was read. */
    default void read(Line line) {}

    /** A line was not recorded. */
    void refused(LineFault fault);

    /**
     * Some more lines are read or dealt with. Calls come from two threads, one after the other.
     *
     * @param bytes of the file that have been read, as it is stored
     */
    void progressed(Counts counts, long bytes);

    /** Whether the import is to go on; asked before each batch, and in between where batches take their time to fill. */
    boolean isWanted();

    /** Whether an import that is not to go on ends because the server stops. */
    default boolean isStopping() {
        return false;
    }
}
