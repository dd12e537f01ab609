package org.tergeu.platform;

/** A statement took longer than it may, or nobody waits for its answer any more. */
public class ReadTimedOut extends RuntimeException {

    ReadTimedOut() {
        super("a statement took too long", null, false, false);
    }
}
