package org.tergeu.editing.description;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.editing.Conflict;
import org.tergeu.editing.Made;
import org.tergeu.editing.PayloadText;
import org.tergeu.editing.UserError;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.organization.Organization;

/** What became of an organization that was to be described. */
@Type("DescribeOrganizationPayload")
@Description("What became of an organization that was to be described.")
public record DescribeOrganizationPayload(
        @Nullable @Description("The organization as it is now; null when the change was refused.")
        Organization organization,

        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,
        @Nullable @Description(PayloadText.REVISION) String revision,
        @Description(PayloadText.REPEATED) boolean repeated,
        @Nullable @Description(PayloadText.CONFLICT) Conflict conflict,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static DescribeOrganizationPayload of(Made made, @Nullable Organization organization) {
        return new DescribeOrganizationPayload(
                organization, made.outcome(), made.revision(), made.repeated(), made.conflict(), made.userErrors());
    }
}
