package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.vocabulary.SuccessionKind;

/** What an organization came of. */
@Input("SuccessionInput")
@Description("What an organization came of.")
public record SuccessionInput(
        @Description("Key of the organization that was there before.")
        String organization,

        @Description("How the later one came of it.") SuccessionKind kind,

        @Nullable @Description("The day on which it took the other one's place, ISO 8601; absent: not known.")
        String happenedOn) {}
