package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A date that may be vague. */
@Input("DateInput")
@Description("A date that may be vague.")
public record DateInput(
        @Description("EDTF (ISO 8601-2): `2024-03-05`, `2024-03`, `2024-03~`, `2024-03-05/..`.")
        String edtf,

        @Nullable @Description("Whether the report does not state it and it follows from elsewhere; absent: false.")
        Boolean inferred) {}
