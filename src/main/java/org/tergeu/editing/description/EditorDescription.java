package org.tergeu.editing.description;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.intake.submission.DescribedThing;

/** What editors give of something, and goes before what reports say. */
@Type("EditorDescription")
@Description("What editors give of something, and goes before what reports say.")
public record EditorDescription(
        @Description("What is described.") DescribedThing thing,
        @Description("Its key; of a place its code.") String key,

        @Description("What is given, in JSON, by the names of the fields of the mutation.")
        String source) {}
