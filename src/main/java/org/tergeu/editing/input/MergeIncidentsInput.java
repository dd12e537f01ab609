package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** Which incidents to merge. */
@Input("MergeIncidentsInput")
@Description("Which incidents to merge.")
public record MergeIncidentsInput(
        @Description("The key of the incident that is the other one; it leads there from then on.")
        String from,

        @Description("The key of the incident that stays.") String into,

        @Description("The revision of the dataset (`dataset.revision`) in which you looked at them.")
        String madeFrom,

        @Nullable @Description(Described.IDEMPOTENCY_KEY) String idempotencyKey) {}
