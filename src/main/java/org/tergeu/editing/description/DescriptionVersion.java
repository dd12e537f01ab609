package org.tergeu.editing.description;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.editing.Difference;
import org.tergeu.graphql.paging.Bounded;

/** What editors gave of something. */
@Type("DescriptionVersion")
@Description("What editors gave of something.")
public record DescriptionVersion(
        @Description("The revision of the dataset that brought it.")
        String revision,

        @Description("When it came.") OffsetDateTime changedAt,

        @Nullable @Description("Who gave it, as their token calls them (sub).")
        String changedBy,

        @Nullable @Description("What was given, in JSON; null when nothing was any more.")
        String source,

        @Description("What differs from the previous version, at most the first 100 values.") @Bounded(Bounded.MANY)
        List<@NonNull Difference> differences,

        @Description("How many values differ from the previous version.")
        int differenceCount) {}
