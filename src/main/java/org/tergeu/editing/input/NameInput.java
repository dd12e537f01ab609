package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;

/** A name in a language. */
@Input("NameInput")
@Description("A name in a language.")
public record NameInput(
        @Description("Its language, a BCP 47 tag.") String language,

        @Description("The name. Within its language the first is the preferred one.")
        String name,

        @Nullable @Description("The first day on which it was the name, ISO 8601; absent: as long as anybody knows.")
        String from,

        @Nullable @Description("The day from which it was the name no more, ISO 8601; absent: it still is.")
        String until) {}
