package org.tergeu.intake.startup;

/** A file cannot be read as a text; the message says in one line why, and what to do. */
class UnusableFile extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableFile(String message) {
        super(message, null, false, false);
    }
}
