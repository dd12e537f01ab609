package org.tergeu.exchange.mapping;

import org.tergeu.text.Quotation;

/** A mapping, or a table for it, cannot be used; the message says in one line why, and what is allowed. */
public final class UnusableMapping extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableMapping(String message) {
        super(Quotation.visible(message), null, false, false);
    }
}
