package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which people to merge. */
@Input("MergePeopleInput")
@Description("Which people to merge.")
public record MergePeopleInput(
        @Description("The key of the person that is the other one; it leads there from then on.")
        String from,

        @Description("The key of the person that stays.") String into,

        @Description("The revision of the dataset (`dataset.revision`) in which you looked at them.")
        String madeFrom,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
