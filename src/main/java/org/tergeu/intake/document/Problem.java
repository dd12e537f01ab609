package org.tergeu.intake.document;

import org.tergeu.text.Quotation;

/**
 * A problem of a report.
 *
 * @param path the place, such as {@code incidents[0].seizures[1].quantity}; empty for the file as a whole
 * @param message the value that was read and what is allowed
 */
public record Problem(String path, String message) {

    /** A value that it quotes shows what nobody would see. */
    public Problem {
        path = Quotation.visible(path);
        message = Quotation.visible(message);
    }

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
