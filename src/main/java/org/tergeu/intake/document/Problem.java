package org.tergeu.intake.document;

/**
 * One thing that is wrong with a report.
 *
 * @param path where, such as {@code incidents[0].seizures[1].quantity}; empty for the file as a whole
 * @param message what was read and what is allowed
 */
public record Problem(String path, String message) {

    @Override
    public String toString() {
        return path.isEmpty() ? message : path + ": " + message;
    }
}
