package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** What an incident is about, or somebody is accused or convicted of: a code, a provision or both. */
@Input("OffenceInput")
@Description("What an incident is about, or somebody is accused or convicted of: a code, a provision or both.")
public record OffenceInput(
        @Nullable @Description("ICCS 1.0, such as 0601.") String code,

        @Nullable @Description("As the law has it, such as KZ-CC 175(1).")
        String provision) {}
