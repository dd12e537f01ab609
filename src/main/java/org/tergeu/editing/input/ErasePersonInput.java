package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Whose name to erase. */
@Input("ErasePersonInput")
@Description("Whose name to erase.")
public record ErasePersonInput(
        @Description("The key of the person, or the one that they had before their name was erased.")
        String key,

        @Description(
                "What stands in place of each name from then on, such as a former deputy minister: 3 to 200 letters, digits, spaces and punctuation, without a name of theirs.")
        String description,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
