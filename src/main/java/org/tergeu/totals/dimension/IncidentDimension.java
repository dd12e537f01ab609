package org.tergeu.totals.dimension;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.filter.AboutOffences;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.vocabulary.IncidentKind;
import org.tergeu.vocabulary.IncidentStatus;

/** The dimensions of totals of incidents. */
@Description("What totals of incidents can be grouped by.")
public enum IncidentDimension implements TotalsDimension {
    @Description(Descriptions.REGION)
    REGION,

    @Description("Places that reports name, in each once.")
    PLACE,

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

    @Description("What sort of incident it is.")
    KIND,

    @Description(
            "Offences that it is about, in each once: the ICCS code, or the national provision where a report gives no code; where no report says any, what its kind means.")
    OFFENCE,

    @Description("Whether it goes on.")
    STATUS,

    @Description(Descriptions.ORGANIZATION)
    ORGANIZATION,

    @Description("Publishers of the reports of it, in each once.")
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
            case OFFENCE -> axes.offence(AboutOffences.codes("i"), AboutOffences.provisions("i"));
            case STATUS -> Axis.of(Field.STATUS, "i.status", IncidentStatus.class);
            case ORGANIZATION -> axes.organization();
            case PUBLISHER -> axes.publisher();
        };
    }
}
