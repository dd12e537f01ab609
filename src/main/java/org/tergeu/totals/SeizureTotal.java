package org.tergeu.totals;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.totals.dimension.Group;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** What was seized. */
@Type("SeizureTotal")
@Description("What was seized, of all or of a group. What `by` did not ask for is null.")
public record SeizureTotal(
        @Ignore Group common,
        @Description("Incidents in which it was seized.") int incidents,
        @Description("Seizures, with and without a figure.") int seizures,

        @Bounded(value = Bounded.PARTS, most = Bounded.UNITS)
        @Description("Quantities, one sum per unit; of categories that hold all sorts of things one per item, too.")
        List<@NonNull Sum> quantities,

        @Bounded(value = Bounded.PARTS, most = Bounded.UNITS)
        @Description(
                "Sums of `quantities` in metric units, where the unit has an exact published factor; empty unless `converted: true` asks for it. Apart: nothing of it is in `quantities`.")
        List<@NonNull ConvertedSum> converted,

        @Bounded(value = Bounded.PARTS, most = Bounded.UNITS)
        @Description("Values, one sum per currency; currencies are never converted.")
        List<@NonNull Sum> values,

        @Bounded(Bounded.PARTS)
        @Description(
                "What the filter lets through and this total does not count, and why; of a group what is left out of it, of no group (no `by`) everything. Figures that another added one contains are not listed here.")
        List<@NonNull LeftOut> leftOut) {

    /** The same total with sums in metric units beside the others. */
    SeizureTotal withConverted() {
        return new SeizureTotal(common, incidents, seizures, quantities, ConvertedSum.of(quantities), values, leftOut);
    }

    @Description("Whether figures that are added here may be of the same things, reported in several ways.")
    public boolean getPossibleOverlap() {
        return Stream.concat(quantities.stream(), values.stream()).anyMatch(Sum::possibleOverlap);
    }

    @Nullable
    @Description("First day of the period; null also for what may have occurred in two.")
    public LocalDate getPeriod() {
        return common.period();
    }

    @Nullable
    @Description("What sort of thing.")
    public SeizureCategory getCategory() {
        return common.code(Field.CATEGORY, SeizureCategory.class);
    }

    @Nullable
    @Description("What it is, in English.")
    public String getItem() {
        return common.text(Field.ITEM);
    }

    @Nullable
    @Description("What became of it.")
    public SeizureDisposition getDisposition() {
        return common.code(Field.DISPOSITION, SeizureDisposition.class);
    }

    @Nullable
    @Description("Drugs: the group; null also for everything else.")
    public DrugGroup getDrugGroup() {
        return common.code(Field.DRUG_GROUP, DrugGroup.class);
    }

    @Nullable
    @Description("Firearms: the type; null also for everything else.")
    public FirearmType getFirearmType() {
        return common.code(Field.FIREARM_TYPE, FirearmType.class);
    }
}
