package org.tergeu.totals.dimension;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** What totals of casualties can be grouped by. */
@Description("What totals of casualties can be grouped by.")
public enum CasualtyDimension implements Dimension {
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

    @Description("Killed or injured.")
    HARM,

    @Description("On which side they were.")
    GROUP;

    @Override
    public Axis axis(Axes axes) {
        return switch (this) {
            case REGION -> axes.region();
            case DAY -> axes.period("day");
            case WEEK -> axes.period("week");
            case MONTH -> axes.period("month");
            case QUARTER -> axes.period("quarter");
            case YEAR -> axes.period("year");
            case HARM -> Axis.of(Field.HARM, "c.harm", Harm.class);
            case GROUP -> Axis.of(Field.GROUP, "c.harmed", CasualtyGroup.class);
        };
    }
}
