package org.tergeu.editing.merge;

import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.intake.submission.Edit.Mergeable;

/** A merge that holds. */
@Type("Merge")
@Description("A merge that holds: what reports say of the one is said of the other.")
public record Merge(
        @Description("What is merged.") Mergeable thing,

        @Description("The key of the one that was merged, which leads to the other.")
        String key,

        @Description("The key of the one that stands.") String into) {}
