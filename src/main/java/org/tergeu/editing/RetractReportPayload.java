package org.tergeu.editing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.report.Report;

/** What became of a report that was to be retracted. */
@Type("RetractReportPayload")
@Description("What became of a report that was to be retracted.")
public record RetractReportPayload(
        @Nullable @Description(PayloadText.REPORT) Report report,

        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,

        @Nullable @Description(PayloadText.REVISION) String revision,

        @Description(PayloadText.REPEATED) boolean repeated,

        @Description(PayloadText.WARNINGS) @Bounded(Bounded.MANY)
        List<@NonNull String> warnings,

        @Nullable @Description(PayloadText.CONFLICT) Conflict conflict,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static RetractReportPayload of(Made made) {
        return new RetractReportPayload(
                made.report(),
                made.outcome(),
                made.revision(),
                made.repeated(),
                made.warnings(),
                made.conflict(),
                made.userErrors());
    }
}
