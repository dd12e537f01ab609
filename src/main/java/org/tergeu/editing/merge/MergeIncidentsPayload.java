package org.tergeu.editing.merge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.editing.Made;
import org.tergeu.editing.PayloadText;
import org.tergeu.editing.UserError;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.incident.Incident;
import org.tergeu.intake.submission.Submission.Outcome;

/** What became of incidents that were to be merged. */
@Type("MergeIncidentsPayload")
@Description("What became of incidents that were to be merged.")
public record MergeIncidentsPayload(
        @Nullable @Description("The incident into which the other was merged; null when the change was refused.")
        Incident incident,

        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,
        @Nullable @Description(PayloadText.REVISION) String revision,
        @Description(PayloadText.REPEATED) boolean repeated,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static MergeIncidentsPayload of(Made made, @Nullable Incident incident) {
        return new MergeIncidentsPayload(incident, made.outcome(), made.revision(), made.repeated(), made.userErrors());
    }
}
