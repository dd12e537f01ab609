package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A part of an incident in one place. */
@Input("EpisodeInput")
@Description("A part of an incident in one place: when, what, or both.")
public record EpisodeInput(
        @Nullable
        @Description(
                "When it took place, within the time of the incident. It can have an hour and minute: `2024-03-05T14:30+05:00`.")
        DateInput occurred,

        @Nullable @Description("What happened there, in a few words of your own.")
        String name) {}
