package org.tergeu.platform.connection;

/** The database could not execute a statement. The cause has its message, for the log only. */
public class ReadFailed extends RuntimeException {

    public ReadFailed(Throwable cause) {
        super("a statement failed", cause);
    }
}
