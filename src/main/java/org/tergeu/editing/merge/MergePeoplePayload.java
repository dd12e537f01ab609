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
import org.tergeu.person.Person;

/** What became of people that were to be merged. */
@Type("MergePeoplePayload")
@Description("What became of people that were to be merged.")
public record MergePeoplePayload(
        @Nullable @Description("The person into which the other was merged; null when the change was refused.")
        Person person,

        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,
        @Nullable @Description(PayloadText.REVISION) String revision,
        @Description(PayloadText.REPEATED) boolean repeated,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static MergePeoplePayload of(Made made, @Nullable Person person) {
        return new MergePeoplePayload(person, made.outcome(), made.revision(), made.repeated(), made.userErrors());
    }
}
