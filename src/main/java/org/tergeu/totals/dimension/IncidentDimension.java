package org.tergeu.totals.dimension;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;

/** What totals of incidents can be grouped by. */
@Description("What totals of incidents can be grouped by.")
public enum IncidentDimension implements Dimension {
    @Description(
            "Regions (ISO 3166-2) in which it took place, in each once, as borders were at the time. What is told of a whole country only has none.")
    REGION,

    @Description("Places that reports name, in each once.")
    PLACE,

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

    @Description("What sort of incident it is.")
    KIND,

    @Description("Whether it goes on.")
    STATUS,

    @Description(
            "Organizations that took part in the incident, in each once; only in the roles that the incident filter's `role` names, if it names any.")
    ORGANIZATION,

    @Description("Publishers of the reports that tell of it, in each once.")
    PUBLISHER;

    @Override
    public Axis axis(Axes axes) {
        return switch (this) {
            case REGION -> axes.region();
            case PLACE -> axes.place();
            case DAY -> axes.period("day");
            case WEEK -> axes.period("week");
            case MONTH -> axes.period("month");
            case QUARTER -> axes.period("quarter");
            case YEAR -> axes.period("year");
            case KIND -> Axis.of(Field.KIND, "i.kind", IncidentKind.class);
            case STATUS -> Axis.of(Field.STATUS, "i.status", IncidentStatus.class);
            case ORGANIZATION -> axes.organization();
            case PUBLISHER -> axes.publisher();
        };
    }
}
