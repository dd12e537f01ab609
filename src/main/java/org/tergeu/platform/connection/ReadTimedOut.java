package org.tergeu.platform.connection;

/** A statement exceeded its time limit, or nobody waits for its answer any more. */
public class ReadTimedOut extends RuntimeException {

    public ReadTimedOut() {
        super("a statement took too long", null, false, false);
    }
}
