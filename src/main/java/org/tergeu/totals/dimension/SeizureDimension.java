package org.tergeu.totals.dimension;

import java.util.Optional;
import org.eclipse.microprofile.graphql.Description;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** The dimensions of totals of seizures. */
@Description("What totals of seizures can be grouped by.")
public enum SeizureDimension implements TotalsDimension {
    @Description(Descriptions.REGION)
    REGION,

    @Description(Descriptions.DAY)
    DAY,

    @Description(Descriptions.WEEK)
    WEEK,

    @Description(Descriptions.MONTH)
    MONTH,

    @Description(Descriptions.QUARTER)
    QUARTER,

    @Description(Descriptions.YEAR)
    YEAR,

    @Description("What sort of thing was seized.")
    CATEGORY,

    @Description("What was seized, in English.")
    ITEM,

    @Description("What became of it.")
    DISPOSITION,

    @Description("Drugs: the group; none for everything else.")
    DRUG_GROUP,

    @Description("Firearms: the type; none for everything else.")
    FIREARM_TYPE,

    @Description(Descriptions.ORGANIZATION)
    ORGANIZATION;

    @Override
    public Axis axis(Axes axes) {
        return switch (this) {
            case REGION -> axes.region();
            case DAY -> axes.period("day");
            case WEEK -> axes.period("week");
            case MONTH -> axes.period("month");
            case QUARTER -> axes.period("quarter");
            case YEAR -> axes.period("year");
            case CATEGORY -> Axis.of(Field.CATEGORY, "s.category", SeizureCategory.class);
            case ITEM -> Axis.of(Field.ITEM, "s.item", Sql.nothing());
            case DISPOSITION -> Axis.of(Field.DISPOSITION, "s.disposition", SeizureDisposition.class);
            case DRUG_GROUP -> Axis.of(Field.DRUG_GROUP, "s.drug_group", DrugGroup.class);
            case FIREARM_TYPE -> Axis.of(Field.FIREARM_TYPE, "s.firearm_type", FirearmType.class);
            case ORGANIZATION -> axes.organization();
        };
    }

    /** The axis on a row {@code t} of {@code seizure_total}; empty when these rows do not have the dimension. */
    public Optional<Axis> keptAxis() {
        return switch (this) {
            case REGION -> Optional.of(Axis.of(Field.REGION, "nullif(t.region, '')", Sql.nothing()));
            case CATEGORY -> Optional.of(Axis.of(Field.CATEGORY, "t.category", SeizureCategory.class));
            case MONTH -> Optional.of(Axes.period("month", "t.earliest", "t.latest"));
            case QUARTER -> Optional.of(Axes.period("quarter", "t.earliest", "t.latest"));
            case YEAR -> Optional.of(Axes.period("year", "t.earliest", "t.latest"));
            case DAY, WEEK, ITEM, DISPOSITION, DRUG_GROUP, FIREARM_TYPE, ORGANIZATION -> Optional.empty();
        };
    }
}
