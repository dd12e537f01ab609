package org.tergeu.totals.dimension;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.platform.Sql;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.ProcedureStage;

/** What totals of legal outcomes can be grouped by. */
@Description("What totals of legal outcomes can be grouped by.")
public enum LegalOutcomeDimension implements Dimension {
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

    @Description(
            "The step of procedure. The same people can be at several, so these do not add up to a number of people.")
    STAGE,

    @Description("Whether people, cases or groups are counted.")
    COUNTED,

    @Description("Offences, in each once: the ICCS code, or the national provision where a report gives no code.")
    OFFENCE,

    @Description(Descriptions.ORGANIZATION)
    ORGANIZATION;

    private static final Sql OFFENCES = Sql.of("""
            select distinct coalesce(nullif(t.code, ''), t.provision) as value
            from unnest(o.offence_codes, o.offence_provisions) as t (code, provision)""");

    @Override
    public Axis axis(Axes axes) {
        return switch (this) {
            case REGION -> axes.region();
            case DAY -> axes.period("day");
            case WEEK -> axes.period("week");
            case MONTH -> axes.period("month");
            case QUARTER -> axes.period("quarter");
            case YEAR -> axes.period("year");
            case STAGE -> Axis.of(Field.STAGE, "o.stage", ProcedureStage.class);
            case COUNTED -> Axis.of(Field.COUNTED, "o.counted", CountUnit.class);
            case OFFENCE -> axes.each(Field.OFFENCE, OFFENCES);
            case ORGANIZATION -> axes.organization();
        };
    }
}
