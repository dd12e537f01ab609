package org.tergeu.exchange.bringing;

import java.io.IOException;

/** What is brought can be read, and is still nothing that can be imported; the message says why, and what is allowed. */
public final class UnusableInput extends IOException {

    private static final long serialVersionUID = 1L;

    public UnusableInput(String message) {
        super(message);
    }
}
