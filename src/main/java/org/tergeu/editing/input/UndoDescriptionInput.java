package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.intake.submission.DescribedThing;

/** Which description to take back. */
@Input("UndoDescriptionInput")
@Description("Which description to take back.")
public record UndoDescriptionInput(
        @Description("What was described.") DescribedThing thing,
        @Description("Its key; of a place its code.") String key,

        @Description("The revision of the change (`descriptionHistory.revision`); it must be the latest of the thing.")
        String revision,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
