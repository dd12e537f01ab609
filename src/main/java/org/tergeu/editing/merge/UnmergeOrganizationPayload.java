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

/** What became of a merge of organizations that was to be taken back. */
@Type("UnmergeOrganizationPayload")
@Description("What became of a merge of organizations that was to be taken back.")
public record UnmergeOrganizationPayload(
        @Nullable @Description("The organization that stands for itself again; null when the change was refused.")
        Organization organization,

        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,
        @Nullable @Description(PayloadText.REVISION) String revision,
        @Description(PayloadText.REPEATED) boolean repeated,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static UnmergeOrganizationPayload of(Made made, @Nullable Organization organization) {
        return new UnmergeOrganizationPayload(
                organization, made.outcome(), made.revision(), made.repeated(), made.userErrors());
    }
}
