package org.tergeu.platform.connection;

/** A long answer does not fit into memory beside the others; it does once some of them are sent. */
public final class NoRoom extends RuntimeException {

    NoRoom() {
        super("no room for a long answer", null, false, false);
    }

    /** Whether this is the cause of a failure. */
    public static boolean is(Throwable failure) {
        return failure instanceof NoRoom || failure.getCause() instanceof NoRoom;
    }
}
