package org.tergeu.intake.document;

import static org.tergeu.intake.document.Fields.accepted;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.Month;
import org.tergeu.calendar.Period;
import org.tergeu.figure.Aspect;
import org.tergeu.intake.document.Claimed.Attribution;
import org.tergeu.statistic.StatisticDetail;
import org.tergeu.vocabulary.PeriodKind;
import org.tergeu.vocabulary.StatisticMeasure;

/** Reads statistics, each of which can have parts. */
final class StatisticParser {

    /** The fields that a part inherits. */
    private record WholeStatistic(
            FactAddress fact,
            @Nullable StatisticMeasure measure,
            @Nullable Period period,
            @Nullable String place,
            @Nullable FactAddress announcedAt,
            Figures.@Nullable ParsedFigure figure,
            Attribution attribution) {}

    private final Claimed claimed;

    StatisticParser(Claimed claimed) {
        this.claimed = claimed;
    }

    FactAddress statistic(Fields fields) {
        return statistic(fields, null);
    }

    private FactAddress statistic(Fields fields, @Nullable WholeStatistic whole) {
        FactAddress fact = FactAddress.statistic(accepted(fields.key("key")));
        String name = fields.text("name", TextLimit.NAME);
        StatisticMeasure measure = whole == null || fields.has("measure")
                ? fields.choice("measure", StatisticMeasure.class)
                : whole.measure;
        boolean countable = measure != null && measure.countable();
        Figures.ParsedFigure figure = measure == StatisticMeasure.RATIO
                ? fields.ratio("figure")
                : fields.part("figure", whole == null ? null : whole.figure, countable);
        Figures.requireFit(fields, "figure", figure, measure);
        Period period = whole == null || fields.has("period") ? fields.within("period", this::period) : whole.period;
        String place = claimed.place(fields, "place", fields.optionalPlace("place"));
        String where = whole == null || place != null ? place : whole.place;
        String announcedAtKey = fields.optionalKey("announcedAt");
        FactAddress announcedAt = announcedAtKey != null
                ? claimed.fact(fields, "announcedAt", FactAddress.incident(announcedAtKey))
                : whole == null ? null : whole.announcedAt;
        String partOfKey = fields.optionalKey("partOf");
        if (whole != null && partOfKey != null) {
            fields.problem("partOf", "is given by the breakdown already: leave it out");
        }
        FactAddress partOf = whole != null
                ? whole.fact
                : partOfKey == null ? null : claimed.fact(fields, "partOf", FactAddress.statistic(partOfKey));
        Claimed.refuseItself(fields, fact, partOf);
        Attribution attribution = claimed.attribution(fields, whole == null ? null : whole.attribution);
        claimed.add(
                fields,
                fact,
                Aspect.FIGURE,
                figure,
                countable,
                attribution,
                ids -> new StatisticDetail(
                        accepted(name), accepted(measure), period, where, ids.fact(announcedAt), ids.fact(partOf)));
        fields.each(
                "breakdown",
                part -> statistic(
                        part, new WholeStatistic(fact, measure, period, where, announcedAt, figure, attribution)));
        return fact;
    }

    private @Nullable Period period(Fields fields) {
        PeriodKind kind = fields.choice("kind", PeriodKind.class);
        LocalDate from = Dates.optionalDay(fields, "from", claimed.days().past());
        LocalDate to = Dates.optionalDay(fields, "to", claimed.days().past());
        if (from != null && to != null && from.isAfter(to)) {
            fields.problem("from", "read '" + from + "', which is after " + to + "; allowed: a day up to that");
            return null;
        }
        if (kind != null) {
            refuseOtherThan(fields, kind, from, to);
        }
        return kind == null ? null : new Period(from, to, kind);
    }

    private static void refuseOtherThan(
            Fields fields, PeriodKind kind, @Nullable LocalDate from, @Nullable LocalDate to) {
        boolean ofOneYear = kind == PeriodKind.CALENDAR_YEAR || kind == PeriodKind.YEAR_TO_DATE;
        if (ofOneYear && from != null && from.getDayOfYear() != 1) {
            fields.problem("from", "read '" + from + "' for " + kind + "; allowed: " + from.withDayOfYear(1));
        }
        boolean wholeYear = kind == PeriodKind.CALENDAR_YEAR;
        if (wholeYear && to != null && !to.equals(lastOf(to))) {
            fields.problem("to", "read '" + to + "' for " + kind + "; allowed: " + lastOf(to));
        } else if (ofOneYear && from != null && to != null && from.getYear() != to.getYear()) {
            fields.problem("to", "read '" + to + "' for " + kind + " from " + from + "; allowed: a day of that year");
        }
    }

    private static LocalDate lastOf(LocalDate day) {
        return LocalDate.of(day.getYear(), Month.DECEMBER, 31);
    }
}
