package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.graphql.GlobalId;
import org.tergeu.graphql.Node;
import org.tergeu.platform.AsOf;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;

/** Something that was reported to have happened. */
@Type("Incident")
@Description(
        "Something that was reported to have happened: a raid, an attack, unrest, an investigation, a policy event.")
public record Incident(
        @Ignore long rowId,
        @Description("Stable, readable identifier.") String key,
        @Description("What it is called here.") String name,

        @Description("What happened, in a sentence or two of our own.")
        String summary,

        @Description("What sort of incident it is.") IncidentKind kind,
        @Description("Whether it goes on.") IncidentStatus status,

        @Nullable @Description("When it took place; null when no report tells.")
        FuzzyDate occurred,

        @Nullable @Ignore Long partOfId,

        @Description("Whether some fact of it (a figure, a place, the date) is told in conflicting ways.")
        boolean disputed,

        @Description("When anything of it last changed here.")
        OffsetDateTime updatedAt,

        @Ignore AsOf asOf)
        implements Node {

    static final String TYPE = "Incident";

    @Override
    @Id
    @Description("Opaque and global; it stays the same through new reports and merges.")
    public String getId() {
        return GlobalId.of(TYPE, rowId);
    }
}
