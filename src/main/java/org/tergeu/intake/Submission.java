package org.tergeu.intake;

import java.util.List;
import java.util.Map;

/**
 * What became of a submitted report.
 *
 * @param report its key
 * @param outcome what has been done
 * @param warnings what is odd about it and was recorded all the same, in English: a part that is larger than its whole
 */
public record Submission(String report, Outcome outcome, List<String> warnings) {

    Submission with(Map<String, List<String>> warningsByReport) {
        return new Submission(report, outcome, warningsByReport.get(report));
    }

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
