package org.tergeu.intake.document;

/**
 * A problem of a report.
 *
 * @param path the place, such as {@code incidents[0].seizures[1].quantity}; empty for the file as a whole
 * @param message the value that was read and what is allowed
 */
public record Problem(String path, String message) {

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
