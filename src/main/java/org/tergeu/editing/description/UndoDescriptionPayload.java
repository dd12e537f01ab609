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

/** What became of a description that was to be taken back. */
@Type("UndoDescriptionPayload")
@Description("What became of a description that was to be taken back.")
public record UndoDescriptionPayload(
        @Nullable
        @Description("The key of what was described, or the code of the place; null when the change was refused.")
        String key,

        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,
        @Nullable @Description(PayloadText.REVISION) String revision,
        @Description(PayloadText.REPEATED) boolean repeated,
        @Nullable @Description(PayloadText.CONFLICT) Conflict conflict,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static UndoDescriptionPayload of(Made made) {
        return new UndoDescriptionPayload(
                made.key(), made.outcome(), made.revision(), made.repeated(), made.conflict(), made.userErrors());
    }
}
