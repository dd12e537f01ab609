package org.tergeu.totals.dimension;

import org.eclipse.microprofile.graphql.Description;
import org.tergeu.platform.sql.Sql;
import org.tergeu.totals.dimension.Axis.Field;
import org.tergeu.vocabulary.CountUnit;
import org.tergeu.vocabulary.ProcedureStage;
import org.tergeu.vocabulary.SentenceKind;

/** The dimensions of totals of legal outcomes. */
@Description("What totals of legal outcomes can be grouped by.")
public enum LegalOutcomeDimension implements TotalsDimension {
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

    @Description("Which step, of the stage OTHER, as reports name it; none of all others.")
    NAME,

    @Description("What was imposed; none where no report says. Sentences are not added up: this counts people by them.")
    SENTENCE_KIND,

    @Description("Whether people, cases or groups are counted.")
    COUNTED,

    @Description("Offences, in each once: the ICCS code, or the national provision where a report gives no code.")
    OFFENCE,

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
            case STAGE -> Axis.of(Field.STAGE, "o.stage", ProcedureStage.class);
            case NAME -> Axis.of(Field.NAME, "o.name", Sql.nothing());
            case SENTENCE_KIND -> Axis.of(Field.SENTENCE_KIND, "o.sentence_kind", SentenceKind.class);
            case COUNTED -> Axis.of(Field.COUNTED, "o.counted", CountUnit.class);
            case OFFENCE -> axes.offence("o.offence_codes", "o.offence_provisions");
            case ORGANIZATION -> axes.organization();
        };
    }
}
