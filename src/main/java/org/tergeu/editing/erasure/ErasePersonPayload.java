package org.tergeu.editing.erasure;

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

/** What became of a person whose name was to be erased. */
@Type("ErasePersonPayload")
@Description("What became of a person whose name was to be erased.")
public record ErasePersonPayload(
        @Nullable @Description("The person, with the key that they have from now on; null when the change was refused.")
        Person person,

        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,
        @Nullable @Description(PayloadText.REVISION) String revision,
        @Description(PayloadText.REPEATED) boolean repeated,

        @Description(
                "Where a word of the name is still found and may mean the person, at most 100: titles, names, summaries, keys and addresses that an editor has to look at.")
        @Bounded(Bounded.MANY)
        List<@NonNull String> warnings,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static ErasePersonPayload of(Made made, @Nullable Person person) {
        return new ErasePersonPayload(
                person, made.outcome(), made.revision(), made.repeated(), made.warnings(), made.userErrors());
    }
}
