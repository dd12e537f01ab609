package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.totals.dimension.Group;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;

/** How many incidents. */
@Type("IncidentTotal")
@Description("How many incidents, of all or of a group. What `by` did not ask for is null.")
public record IncidentTotal(
        @Ignore Group common,

        @Description(
                "Incidents. One that is part of another counts beside it; `topLevel: true` in the filter leaves it out.")
        int incidents,

        @Bounded(Bounded.PARTS)
        @Description(
                "What the filter lets through and this total does not count, and why; of a group what is left out of it, of no group (no `by`) everything. Figures that another added one contains are not listed here.")
        List<@NonNull LeftOut> leftOut) {

    @Nullable
    @Description("First day of the period; null also for what may have occurred in two.")
    public LocalDate getPeriod() {
        return common.period();
    }

    @Nullable
    @Description("What sort of incident.")
    public IncidentKind getKind() {
        return common.code(Field.KIND, IncidentKind.class);
    }

    @Nullable
    @Description("ICCS code, or national provision; null also where no offence is reported.")
    public String getOffence() {
        return common.text(Field.OFFENCE);
    }

    @Nullable
    @Description("Whether they go on.")
    public IncidentStatus getStatus() {
        return common.code(Field.STATUS, IncidentStatus.class);
    }
}
