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
import org.tergeu.vocabulary.MeasureKind;

/** What was counted else. */
@Type("MeasureTotal")
@Description(
        "What was counted else of incidents, of all or of a group. What `by` did not ask for is null. Kinds are never added to each other.")
public record MeasureTotal(
        @Ignore Group common,
        @Description("Incidents of which it was counted.") int incidents,
        @Description("Measures, with and without a number.") int measures,

        @Bounded(value = Bounded.PARTS, most = Bounded.UNITS)
        @Description(
                "One sum for each thing that is counted, whose `unit` says which: {search}, {region}, {person} (attackers), {transaction}, {organization}, {group}. Money has one for each currency and `item`, which is DAMAGE or TRANSACTION_VALUE; of the kind OTHER, `item` is the name, in one of the forms that reports have. Regions and organizations of two incidents may be the same: `low` and `best` have the greatest, `high` all. Ratios are never added: `leftOut` counts them.")
        List<@NonNull Sum> figures,

        @Bounded(Bounded.PARTS)
        @Description(
                "What the filter lets through and this total does not count, and why; of a group what is left out of it, of no group (no `by`) everything.")
        List<@NonNull LeftOut> leftOut) {

    @Description(
            "Whether figures that are added here may count the same: one of them without a name, or of an incident and its part, or regions or organizations of two incidents.")
    public boolean getPossibleOverlap() {
        return figures.stream().anyMatch(Sum::possibleOverlap);
    }

    @Nullable
    @Description("First day of the period; null also for what may have occurred in two.")
    public LocalDate getPeriod() {
        return common.period();
    }

    @Nullable
    @Description("What is counted.")
    public MeasureKind getKind() {
        return common.code(Field.KIND, MeasureKind.class);
    }

    @Nullable
    @Description("What it is more exactly; null also where no report says.")
    public String getName() {
        return common.text(Field.NAME);
    }
}
