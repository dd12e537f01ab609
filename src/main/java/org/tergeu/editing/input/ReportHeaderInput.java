package org.tergeu.editing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Input;
import org.tergeu.vocabulary.ReportStatus;
import org.tergeu.vocabulary.SourceTier;

/** The document itself, as published. */
@Input("ReportHeaderInput")
@Description("The document itself, as published.")
public record ReportHeaderInput(
        @Description(Described.KEY) String key,

        @Nullable @Description("Bibliographic, as published; needed unless the report is only retracted.")
        String title,

        @Nullable @Description("Where it was published; http or https.")
        String url,

        @Nullable @Description("Key of the organization that published it; needed unless the report is only retracted.")
        String publisher,

        @Nullable @Description("As the byline has it.") String author,

        @Nullable @Description("Its language, a BCP 47 tag; needed unless the report is only retracted.")
        String language,

        @Nullable
        @Description(
                "When it was published; absent: not known. It can have an hour and minute: `2024-03-05T18:30+05:00`.")
        DateInput publishedOn,

        @Nullable @Description("How near it is to the source; needed unless the report is only retracted.")
        SourceTier tier,

        @Nullable
        @Description(
                "Whether it counts; absent: PUBLISHED, which needs the role reviewer. A DRAFT is kept beside the report as it stands.")
        ReportStatus status) {}
