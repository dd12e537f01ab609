package org.tergeu.incident;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.calendar.PointInTime;
import org.tergeu.graphql.node.GlobalId;
import org.tergeu.graphql.node.Node;
import org.tergeu.knowledge.AsOf;
import org.tergeu.offence.Offence;
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

        @Nullable @Description("When it took place; null when no report says.")
        FuzzyDate occurred,

        @Nullable
        @Description(
                "The hour and minute of a day of `occurred`, as the most credible report that gives them says; null when none does. Filters and orders go by days.")
        PointInTime occurredAt,

        @Nullable @Ignore Long partOfId,
        @Ignore List<Offence> allOffences,

        @Description(
                "Whether reports contradict each other on it (on its day, kind, status or place, or on a figure or another attribute of one of its facts), or a part is larger than its whole. `attributeClaims` of it and of its facts, `places` and figures say where.")
        boolean disputed,

        @Description(
                "The day on which it was first reported: from which the first standing report of it can be cited. That is the report's day of publication, the last possible one if that is not known to the day, and the day of recording here where it has none.")
        LocalDate firstReported,

        @Ignore LocalDate lastReportedNow,

        @Description("When anything of it last changed here.")
        OffsetDateTime updatedAt,

        @Ignore AsOf asOf)
        implements Node {

    static final String TYPE = "Incident";

    /** What rows that belong to it are asked by. */
    public IncidentRef ref() {
        return new IncidentRef(rowId, key, asOf);
    }

    @Override
    @Id
    @Description(GlobalId.DESCRIPTION)
    public String getId() {
        return GlobalId.of(TYPE, rowId, asOf);
    }
}
