package org.tergeu.editing.merge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Bounded;

/** An organization that may be the same as another. */
@Type("LikelyDuplicateOrganization")
@Description("An organization that may be the same as another.")
public record LikelyDuplicateOrganization(
        @Ignore long rowId,

        @Description("Why, the strongest reason first, in English.") @Bounded(Bounded.PARTS)
        List<@NonNull String> reasons,

        @Description(
                "How alike the names are that are most alike, by the groups of three letters that they share: 0 to 1.")
        double similarity) {}
