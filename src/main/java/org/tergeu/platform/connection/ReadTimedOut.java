package org.tergeu.platform.connection;

/** A statement took longer than it may, or nobody waits for its answer any more. */
public class ReadTimedOut extends RuntimeException {

    public ReadTimedOut() {
        super("a statement took too long", null, false, false);
    }
}
