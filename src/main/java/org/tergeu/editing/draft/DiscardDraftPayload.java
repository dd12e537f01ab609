package org.tergeu.editing.draft;

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

/** What became of a draft that was to be discarded. */
@Type("DiscardDraftPayload")
@Description("What became of a draft that was to be discarded.")
public record DiscardDraftPayload(
        @Nullable @Description(PayloadText.OUTCOME) Outcome outcome,

        @Nullable @Description(PayloadText.REVISION) String revision,

        @Description(PayloadText.REPEATED) boolean repeated,

        @Nullable @Description(PayloadText.CONFLICT) Conflict conflict,

        @Description(PayloadText.USER_ERRORS) @Bounded(Bounded.MANY)
        List<@NonNull UserError> userErrors) {

    static DiscardDraftPayload of(Made made) {
        return new DiscardDraftPayload(
                made.outcome(), made.revision(), made.repeated(), made.conflict(), made.userErrors());
    }
}
