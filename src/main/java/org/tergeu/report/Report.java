package org.tergeu.report;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.calendar.PointInTime;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.vocabulary.ReportStatus;
import org.tergeu.vocabulary.SourceTier;

/** One published document. */
@Type("Report")
@Description("One published document: an article, a press release.")
public record Report(
        @Ignore long rowId,
        @Description("Stable, readable identifier.") String key,
        @Nullable @Description("Where it was published.") String url,
        @Description("Its title, as published.") String title,
        @Ignore long publisherId,
        @Nullable @Description("Its byline.") String author,

        @Description("Language that it is written in, a BCP 47 tag.")
        String language,

        @Nullable @Description("When it was published.") FuzzyDate publishedOn,

        @Nullable
        @Description(
                "The hour and minute of that day, where it is known with its zone; otherwise null. Of two reports of one day, the later one corrects what its asserter says in the earlier one.")
        PointInTime publishedAt,

        @Description("How near it is to the source.") SourceTier tier,
        @Description("Whether it counts.") ReportStatus status)
        implements Node {

    static final String TYPE = "Report";

    @Override
    @Id
    @Description("Opaque and global; it stays the same through new reports and merges.")
    public String getId() {
        return GlobalId.of(TYPE, rowId);
    }
}
