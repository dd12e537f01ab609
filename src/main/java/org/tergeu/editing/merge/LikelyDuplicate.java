package org.tergeu.editing.merge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Bounded;

/** An incident that may be the same as another. */
@Type("LikelyDuplicate")
@Description("An incident that may be the same as another.")
public record LikelyDuplicate(
        @Ignore long incidentId,

        @Description("Why, the strongest reason first, in English.") @Bounded(Bounded.PARTS)
        List<@NonNull String> reasons,

        @Description("How alike the names are, by the groups of three letters that they share: 0 to 1.")
        double similarity) {}
