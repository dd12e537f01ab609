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
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.organization.Organization;

/** What became of organizations that were to be merged. */
@Type("MergeOrganizationsPayload")
@Description("What became of organizations that were to be merged.")
public record MergeOrganizationsPayload(
        @Nullable @Description("The organization into which the other was merged; null when the change was refused.")
        Organization organization,

        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,
        @Nullable @Description(PayloadText.REVISION) String revision,
        @Description(PayloadText.REPEATED) boolean repeated,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static MergeOrganizationsPayload of(Made made, @Nullable Organization organization) {
        return new MergeOrganizationsPayload(
                organization, made.outcome(), made.revision(), made.repeated(), made.userErrors());
    }
}
