package org.tergeu.intake.submission;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Enum;
import org.tergeu.text.Quotation;

/**
 * The result of a submitted report.
 *
 * @param report its key
 * @param outcome what was done
 * @param warnings what is odd about it, in English, although it was recorded: a part that is larger than its whole, a parent that does not count
 */
public record Submission(String report, Outcome outcome, List<String> warnings) {

    /** A value that a warning quotes shows what nobody would see. */
    public Submission {
        warnings = warnings.stream().map(Quotation::visible).toList();
    }

    public Submission with(Map<String, List<String>> warningsByReport) {
        return new Submission(
                report,
                outcome,
                Stream.concat(warnings.stream(), warningsByReport.getOrDefault(report, List.of()).stream())
                        .toList());
    }

    /** What was done. */
    @Enum("SubmissionOutcome")
    @Description("What has been done with a report.")
    public enum Outcome {
        @Description("Recorded for the first time.")
        ADDED,

        @Description("Its earlier claims were replaced.")
        REVISED,

        @Description("The report was already in this state; nothing changed.")
        UNCHANGED,

        @Description("Its claims count no more.")
        RETRACTED,

        @Description("It is as it was before it was retracted.")
        REINSTATED,

        @Description("Kept, but counting for nothing.")
        DRAFTED,

        @Description("A draft was approved as it is.")
        REVIEWED,

        @Description("A draft was thrown away.")
        DISCARDED,

        @Description("Two incidents, organizations or people are one.")
        MERGED,

        @Description("A merge was taken back.")
        UNMERGED,

        @Description("What editors give of an organization, person or place was recorded.")
        DESCRIBED,

        @Description("A person's name was erased.")
        ERASED
    }
}
