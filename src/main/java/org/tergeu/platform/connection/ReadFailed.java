package org.tergeu.platform.connection;

/** The database could not execute a statement; what it said is in the cause, for the log only. */
public class ReadFailed extends RuntimeException {

    public ReadFailed(Throwable cause) {
        super("a statement failed", cause);
    }
}
