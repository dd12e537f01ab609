package org.tergeu.totals.dimension;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.vocabulary.MeasureKind;

/** The dimensions of totals of measures. */
@Description("What totals of measures can be grouped by.")
public enum MeasureDimension implements TotalsDimension {
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

    @Description("What is counted.")
    KIND,

    @Description("What it is more exactly, as reports name it; none where they do not.")
    NAME,

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
            case KIND -> Axis.of(Field.KIND, "n.kind", MeasureKind.class);
            case NAME -> Axis.of(Field.NAME, "n.name", Sql.nothing());
            case ORGANIZATION -> axes.organization();
        };
    }
}
