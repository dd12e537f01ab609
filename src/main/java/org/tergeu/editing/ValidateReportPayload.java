package org.tergeu.editing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.intake.submission.Submission.Outcome;

/** What would become of a report. */
@Type("ValidateReportPayload")
@Description("What would become of a report. Nothing of it was recorded.")
public record ValidateReportPayload(
        @Nullable @Description("What would be done; null when it would be refused.")
        Outcome outcome,

        @Description("What is odd and would be recorded all the same, at most 100.") @Bounded(Bounded.MANY)
        List<@NonNull String> warnings,

        @Nullable @Description("The version of somebody else, when that is why it would be refused.")
        Conflict conflict,

        @Description(
                "The figures that it would change, as they are and as they would be; a draft counts as published; at most the first 100.")
        @Bounded(Bounded.MANY)
        List<@NonNull FigureSideBySide> figures,

        @Description("How many figures it would change.") int figureCount,

        @Description("Why it would be refused, at most the first 100 reasons.") @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static ValidateReportPayload of(Made made) {
        return new ValidateReportPayload(
                made.outcome(),
                made.warnings(),
                made.conflict(),
                Made.first(made.figures()).stream().map(FigureSideBySide::of).toList(),
                made.figures().size(),
                made.userErrors());
    }
}
