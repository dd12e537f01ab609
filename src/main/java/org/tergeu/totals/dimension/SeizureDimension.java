package org.tergeu.totals.dimension;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.platform.Sql;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.vocabulary.DrugGroup;
import org.tergeu.vocabulary.FirearmType;
import org.tergeu.vocabulary.SeizureCategory;
import org.tergeu.vocabulary.SeizureDisposition;

/** What totals of seizures can be grouped by. */
@Description("What totals of seizures can be grouped by.")
public enum SeizureDimension implements Dimension {
    @Description(
            "Regions (ISO 3166-2) in which it took place, in each once, as borders were at the time. What is told of a whole country only has none.")
    REGION,

    @Description("The day on which it occurred; none when reports leave more than one open.")
    DAY,

    @Description("The week in which it occurred, told by its Monday (ISO 8601); none when it may have been in two.")
    WEEK,

    @Description("The month in which it occurred, told by its first day; none when it may have been in two.")
    MONTH,

    @Description("The quarter in which it occurred, told by its first day; none when it may have been in two.")
    QUARTER,

    @Description("The year in which it occurred, told by its first day; none when it may have been in two.")
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

    @Description(
            "Organizations that took part in the incident, in each once; only in the roles that the incident filter's `role` names, if it names any.")
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
}
