package org.tergeu.exchange.mapping;

/** A cell that a step makes nothing of; the message says what was read and what is allowed. */
final class UnmappedCell extends RuntimeException {

    private static final long serialVersionUID = 1L;

    UnmappedCell(String message) {
        super(message, null, false, false);
    }
}
