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
import org.tergeu.person.Person;

/** What became of a person that was to be described. */
@Type("DescribePersonPayload")
@Description("What became of a person that was to be described.")
public record DescribePersonPayload(
        @Nullable @Description("The person as it is now; null when the change was refused.")
        Person person,

        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,
        @Nullable @Description(PayloadText.REVISION) String revision,
        @Description(PayloadText.REPEATED) boolean repeated,
        @Nullable @Description(PayloadText.CONFLICT) Conflict conflict,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static DescribePersonPayload of(Made made, @Nullable Person person) {
        return new DescribePersonPayload(
                person, made.outcome(), made.revision(), made.repeated(), made.conflict(), made.userErrors());
    }
}
