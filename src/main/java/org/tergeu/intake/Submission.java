package org.tergeu.intake;

/**
 * What became of a submitted report.
 *
 * @param report its key
 * @param outcome what has been done
 */
public record Submission(String report, Outcome outcome) {

    /** What can be done. */
    public enum Outcome {
        /** Recorded for the first time. */
        ADDED,
        /** Its earlier claims were replaced. */
        REVISED,
        /** It was submitted just so before; nothing has changed. */
        UNCHANGED,
        /** Its claims count no more. */
        RETRACTED,
        /** Kept, but counting for nothing. */
        DRAFTED
    }
}
