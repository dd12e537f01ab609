package org.tergeu.editing.draft;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.editing.Difference;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.intake.submission.DraftStatus;

/** What is to become of a report. */
@Type("Draft")
@Description("What is to become of a report; the report as it stands counts until then.")
public record Draft(
        @Description("The key of the report that it is to be.")
        String key,

        @Description("How far it has come.") DraftStatus status,
        @Description("The title of the document.") String title,

        @Description("Key of the organization that published the document.")
        String publisher,

        @Description("The revision of the dataset that has the draft as it is.")
        String revision,

        @Description("When it was changed last.") OffsetDateTime changedAt,

        @Nullable @Description("Who changed it last, as their token calls them (sub).")
        String changedBy,

        @Description(
                "The document, in JSON, as submitReport takes it. With validateReport it shows what it would do to figures.")
        String source,

        @Description("What differs from the report as it stands, at most the first 100 values; none of a new report.")
        @Bounded(Bounded.MANY)
        List<@NonNull Difference> differences,

        @Description("How many values differ from the report as it stands.")
        int differenceCount) {}
