package org.tergeu.editing.draft;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.tergeu.editing.Editing;
import org.tergeu.editing.input.DiscardDraftInput;
import org.tergeu.editing.input.PublishDraftInput;
import org.tergeu.editing.input.ReviewDraftInput;
import org.tergeu.graphql.access.Allowed;
import org.tergeu.graphql.access.Role;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.graphql.paging.Few;
import org.tergeu.intake.submission.DraftStatus;
import org.tergeu.intake.submission.Edit.Discard;
import org.tergeu.intake.submission.Edit.Publish;
import org.tergeu.intake.submission.Edit.Review;

/** Drafts, and how they become reports. */
@GraphQLApi
public class DraftApi {

    private final DraftList drafts;
    private final Editing editing;

    @Inject
    DraftApi(DraftList drafts, Editing editing) {
        this.drafts = drafts;
        this.editing = editing;
    }

    @Query("draft")
    @Allowed(Role.EDITOR)
    @Description("The draft of this key; null when there is none. Needs the role editor.")
    @Nullable
    public Uni<Draft> draft(@Description("The key of the report that it is to be.") String key) {
        return drafts.load(key);
    }

    @Query("drafts")
    @Allowed(Role.EDITOR)
    @Description("Drafts, the latest change first. Needs the role editor.")
    @Bounded(Bounded.THINGS)
    public Uni<List<@NonNull Draft>> drafts(
            @Nullable @Description("Those of this status; absent: all.") DraftStatus status,
            @Nullable @Description(Bounded.FIRST_OF_THINGS) Integer first) {
        return drafts.list(status, Few.of(first).orAtMost(Bounded.THINGS + 1));
    }

    @Mutation("reviewDraft")
    @Allowed(Role.REVIEWER)
    @Description("Approves a draft as it is; a change of it needs another review. Needs the role reviewer.")
    public Uni<ReviewDraftPayload> reviewDraft(@Description("Which draft.") ReviewDraftInput input) {
        return editing.make(new Review(input.key()), input.madeFrom(), input.idempotencyKey())
                .map(ReviewDraftPayload::of);
    }

    @Mutation("publishDraft")
    @Allowed(Role.REVIEWER)
    @Description(
            "Lets a reviewed draft count, in place of what the report said. If the report was changed after the draft was made, that is a conflict. Needs the role reviewer.")
    public Uni<PublishDraftPayload> publishDraft(@Description("Which draft.") PublishDraftInput input) {
        return editing.make(new Publish(input.key()), input.madeFrom(), input.idempotencyKey())
                .map(PublishDraftPayload::of);
    }

    @Mutation("discardDraft")
    @Allowed(Role.EDITOR)
    @Description("Throws a draft away; the report as it stands is not touched. Needs the role editor.")
    public Uni<DiscardDraftPayload> discardDraft(@Description("Which draft.") DiscardDraftInput input) {
        return editing.make(new Discard(input.key()), input.madeFrom(), input.idempotencyKey())
                .map(DiscardDraftPayload::of);
    }
}
