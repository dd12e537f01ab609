package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which merge of people to take back. */
@Input("UnmergePersonInput")
@Description("Which merge of people to take back.")
public record UnmergePersonInput(
        @Description("The key of the person that was merged into another.")
        String key,

        @Description("The revision of the dataset (`dataset.revision`) in which you looked at it.")
        String madeFrom,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
