package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.eclipse.microprofile.graphql.NonNull;

/** A public official or figure as the report describes them. A private person has no name: they are a described group with a count. */
@Input("PersonInput")
@Description(
        "A public official or figure as the report describes them. A private person has no name: they are a described group with a count.")
public record PersonInput(
        @Description(Described.KEY) String key,
        @Description("Their name in English.") String name,

        @Nullable @Description("What they are known as, such as Minister of X.")
        String position,

        @Nullable @Description("Their names in other languages, and variants.")
        List<@NonNull NameInput> names) {}
