package org.tergeu.editing;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.intake.submission.Edited.OtherVersion;
import org.tergeu.vocabulary.ReportStatus;

/** The version of a report that somebody else has made since. */
@Type("Conflict")
@Description("The version of a report that somebody else has made since.")
public record Conflict(
        @Description("The revision of the dataset that brought it.")
        String revision,

        @Description("When it came.") OffsetDateTime changedAt,

        @Nullable @Description("Who made it, as their token calls them (sub); null when it came as a file.")
        String changedBy,

        @Description("Whether it counts.") ReportStatus status,

        @Description("The document as it was submitted, in JSON, as submitReport takes it.")
        String source,

        @Description("Where it differs from what you have submitted, at most the first 100.") @Bounded(Bounded.MANY)
        List<@NonNull Difference> differences,

        @Description("How many differences there are.") int differenceCount) {

    static @Nullable Conflict of(@Nullable OtherVersion other) {
        return other == null
                ? null
                : new Conflict(
                        String.valueOf(other.revision()),
                        other.changedAt(),
                        other.changedBy(),
                        other.status(),
                        SourceDocument.of(other.document()),
                        other.differences().stream()
                                .limit(Bounded.MANY)
                                .map(Difference::of)
                                .toList(),
                        other.differences().size());
    }
}
