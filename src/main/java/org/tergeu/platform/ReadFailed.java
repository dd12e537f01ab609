package org.tergeu.platform;

/** The database could not execute a statement; what it said is in the cause, for the log only. */
public class ReadFailed extends RuntimeException {

    ReadFailed(Throwable cause) {
        super("a statement failed", cause);
    }
}
