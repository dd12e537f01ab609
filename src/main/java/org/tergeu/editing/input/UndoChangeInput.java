package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which change to undo. */
@Input("UndoChangeInput")
@Description("Which change to undo.")
public record UndoChangeInput(
        @Description("The report's key.") String key,

        @Description(
                "The revision of the change (`reportHistory.revision`); it must be the report's latest. To undo an earlier one, undo the later ones first.")
        String revision,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
