package org.tergeu.platform.connection;

/** A long answer does not fit into memory beside those that are made and sent now; it does when some of them have gone. */
public final class NoRoom extends RuntimeException {

    NoRoom() {
        super("no room for a long answer", null, false, false);
    }

    /** Whether this is why something failed. */
    public static boolean is(Throwable failure) {
        return failure instanceof NoRoom || failure.getCause() instanceof NoRoom;
    }
}
