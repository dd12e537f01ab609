package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which draft. */
@Input("PublishDraftInput")
@Description("Which draft.")
public record PublishDraftInput(
        @Description("Its key.") String key,

        @Description(
                "The revision of the dataset (`dataset.revision`, or `draft.revision`) in which you read the draft.")
        String madeFrom,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
