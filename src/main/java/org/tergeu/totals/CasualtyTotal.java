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
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** Who was killed, injured, missing, held hostage, rescued or displaced. */
@Type("CasualtyTotal")
@Description(
        "Who was killed, injured, missing, held hostage, rescued or displaced, of all or of a group. What `by` did not ask for is null.")
public record CasualtyTotal(
        @Ignore Group common,
        @Description("Incidents in which they were.") int incidents,
        @Description("How many people.") Sum count,

        @Description(
                "Whether reports leave it unclear if figures that are added here count the same people. Then `low` and `best` have only what is certain (18, and 1 who may be among them, are 18), and `high` has their sum.")
        boolean possibleOverlap,

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
    @Description("What happened to them: killed, injured, missing…")
    public Harm getHarm() {
        return common.code(Field.HARM, Harm.class);
    }

    @Nullable
    @Description("Of which group.")
    public CasualtyGroup getGroup() {
        return common.code(Field.GROUP, CasualtyGroup.class);
    }
}
