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

/** What became of a merge of people that was to be taken back. */
@Type("UnmergePersonPayload")
@Description("What became of a merge of people that was to be taken back.")
public record UnmergePersonPayload(
        @Nullable @Description("The person that stands for itself again; null when the change was refused.")
        Person person,

        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,
        @Nullable @Description(PayloadText.REVISION) String revision,
        @Description(PayloadText.REPEATED) boolean repeated,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static UnmergePersonPayload of(Made made, @Nullable Person person) {
        return new UnmergePersonPayload(person, made.outcome(), made.revision(), made.repeated(), made.userErrors());
    }
}
