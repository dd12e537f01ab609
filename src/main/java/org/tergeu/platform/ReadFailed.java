package org.tergeu.platform;

/** The database did not answer; what it or the network said is in the cause, for the log only. */
public class ReadFailed extends RuntimeException {

    ReadFailed(Throwable cause) {
        super("a statement failed", cause);
    }
}
