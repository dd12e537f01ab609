package org.tergeu.editing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.intake.document.DocumentDifference;

/** A value in which two versions of a report differ. */
@Type("Difference")
@Description("A value in which two versions of a report differ.")
public record Difference(
        @Description(
                "Where in the document; entries of lists are named by their key or code, otherwise by their number: incidents[2024-03-raid].seizures[0].quantity.")
        String path,

        @Nullable
        @Description("The value before: in the version that is there, or in the one before; null when it has none.")
        String before,

        @Nullable @Description("The value after: in what was submitted, or in this version; null when it has none.")
        String after) {

    /** The difference that documents have. */
    public static Difference of(DocumentDifference difference) {
        return new Difference(difference.path(), difference.before(), difference.after());
    }
}
