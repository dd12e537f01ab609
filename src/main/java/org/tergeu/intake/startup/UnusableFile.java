package org.tergeu.intake.startup;

import org.tergeu.text.Quotation;

/** A file cannot be read as text. The message has the reason and the remedy in one line. */
class UnusableFile extends Exception {

    private static final long serialVersionUID = 1L;

    UnusableFile(String message) {
        super(Quotation.visible(message), null, false, false);
    }
}
