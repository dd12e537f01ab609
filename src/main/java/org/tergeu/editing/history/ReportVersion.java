package org.tergeu.editing.history;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.editing.Difference;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.vocabulary.ReportStatus;

/** A version of a report. */
@Type("ReportVersion")
@Description("A version of a report.")
public record ReportVersion(
        @Description("The revision of the dataset that brought it.")
        String revision,

        @Description("When it came.") OffsetDateTime changedAt,

        @Nullable @Description("Who made it, as their token calls them (sub); null when it came as a file.")
        String changedBy,

        @Description("Whether it counted.") ReportStatus status,

        @Description(
                "The document as it was submitted, in JSON, as submitReport takes it. Of a retraction, what was retracted.")
        String source,

        @Description("What differs from the previous version, at most the first 100 values; none of the first version.")
        @Bounded(Bounded.MANY)
        List<@NonNull Difference> differences,

        @Description("How many values differ from the previous version.")
        int differenceCount) {}
