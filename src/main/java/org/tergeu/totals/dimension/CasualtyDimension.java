package org.tergeu.totals.dimension;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.vocabulary.CasualtyGroup;
import org.tergeu.vocabulary.Harm;

/** The dimensions of totals of casualties. */
@Description("What totals of casualties can be grouped by.")
public enum CasualtyDimension implements TotalsDimension {
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

    @Description("What happened to them: killed, injured, missing…")
    HARM,

    @Description("Of which group they were.")
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
