package org.tergeu.editing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.report.Report;

/** What became of a change that was to be undone. */
@Type("UndoChangePayload")
@Description("What became of a change that was to be undone.")
public record UndoChangePayload(
        @Nullable @Description(PayloadText.REPORT) Report report,

        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,

        @Nullable @Description(PayloadText.REVISION) String revision,

        @Description(PayloadText.REPEATED) boolean repeated,

        @Description(PayloadText.WARNINGS) @Bounded(Bounded.MANY)
        List<@NonNull String> warnings,

        @Nullable @Description(PayloadText.CONFLICT) Conflict conflict,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static UndoChangePayload of(Made made) {
        return new UndoChangePayload(
                made.report(),
                made.outcome(),
                made.revision(),
                made.repeated(),
                made.warnings(),
                made.conflict(),
                made.userErrors());
    }
}
