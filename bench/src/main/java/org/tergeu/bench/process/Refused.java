package org.tergeu.bench.process;

/** What was asked for cannot be done here, or not so; the message says what to do. Nothing was measured, and nothing is wrong with the service. */
public final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Refused(String message) {
        super(message);
    }
}
