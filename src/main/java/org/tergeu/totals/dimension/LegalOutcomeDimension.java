package org.tergeu.totals.dimension;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.platform.Sql;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.ProcedureStage;

/** What totals of legal outcomes can be grouped by. */
@Description("What totals of legal outcomes can be grouped by.")
public enum LegalOutcomeDimension implements Dimension {
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

    @Description(
            "The step of procedure. The same people can be at several, so these do not add up to a number of people.")
    STAGE,

    @Description("Whether people, cases or groups are counted.")
    COUNTED,

    @Description("Offences, in each once: the ICCS code, or the national provision where a report gives no code.")
    OFFENCE,

    @Description(
            "Organizations that took part in the incident, in each once; only in the roles that the incident filter's `role` names, if it names any.")
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
