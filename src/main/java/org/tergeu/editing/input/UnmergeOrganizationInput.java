package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which merge of organizations to take back. */
@Input("UnmergeOrganizationInput")
@Description("Which merge of organizations to take back.")
public record UnmergeOrganizationInput(
        @Description("The key of the organization that was merged into another.")
        String key,

        @Description("The revision of the dataset (`dataset.revision`) in which you looked at it.")
        String madeFrom,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
