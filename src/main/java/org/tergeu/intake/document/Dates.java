package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.calendar.PointInTime;
import org.tergeu.calendar.UnreadableDate;
import org.tergeu.intake.document.Days.Bound;

/** Dates of a report file. A value that is not a date, or not a possible one, becomes a problem and null. */
final class Dates {

    private Dates() {}

    /** EDTF, or an object of {@code edtf} and {@code inferred}; null when absent. */
    @Nullable
    static FuzzyDate optionalDate(Fields fields, String field, Bound bound) {
        return fields.isObject(field)
                ? fields.within(field, parts -> marked(parts, bound))
                : date(fields, field, fields.optionalValue(field), false, bound);
    }

    /**
     * The time of an event, with an hour and minute where the report gives them.
     *
     * @param date the day; null when none is given
     * @param at the same with its hour and minute; null when none is given
     */
    record When(@Nullable FuzzyDate date, @Nullable PointInTime at) {

        private static final When UNKNOWN = new When(null, null);

        /** The time in the form in which it is stored; null when none is given. */
        @Nullable
        String time() {
            return at == null ? null : at.notation();
        }
    }

    /** EDTF, or a day with hour, minute and zone, or an object of either and {@code inferred}. */
    static When when(Fields fields, String field, Bound bound) {
        When when = fields.isObject(field)
                ? fields.within(
                        field,
                        parts -> when(
                                parts,
                                "edtf",
                                parts.value("edtf"),
                                Boolean.TRUE.equals(parts.optionalTruth("inferred")),
                                bound))
                : when(fields, field, fields.optionalValue(field), false, bound);
        return when == null ? When.UNKNOWN : when;
    }

    private static When when(Fields fields, String field, @Nullable String text, boolean inferred, Bound bound) {
        if (text == null || !PointInTime.isMeant(text)) {
            return new When(date(fields, field, text, inferred, bound), null);
        }
        try {
            PointInTime at = PointInTime.parse(text);
            FuzzyDate day = date(fields, field, at.day().toString(), inferred, bound);
            return new When(day, day == null ? null : at);
        } catch (UnreadableDate e) {
            fields.problem(field, e.getMessage());
            return When.UNKNOWN;
        }
    }

    /**
     * The publication date of a report. Publication happens once, so the date needs a last possible day. A date that is vaguer than a year and may
     * still lie ahead says no more than that the report is here.
     */
    static When publication(Fields fields, String field, Bound bound) {
        When when = when(fields, field, bound);
        FuzzyDate date = when.date();
        if (date != null
                && date.latest().isAfter(bound.last())
                && date.latest().isAfter(date.earliest().plusYears(1))) {
            fields.problem(
                    field,
                    "read '" + date.edtf()
                            + "', which does not say by when the report was out; allowed: a day, a month or a year, an interval that has ended, or none, if that is not known");
            return When.UNKNOWN;
        }
        return when;
    }

    private static @Nullable FuzzyDate marked(Fields parts, Bound bound) {
        return date(parts, "edtf", parts.value("edtf"), Boolean.TRUE.equals(parts.optionalTruth("inferred")), bound);
    }

    private static @Nullable FuzzyDate date(
            Fields fields, String field, @Nullable String edtf, boolean inferred, Bound bound) {
        if (edtf == null) {
            return null;
        }
        try {
            FuzzyDate date = FuzzyDate.parse(edtf, inferred);
            if (date.endsWithin(Days.FIRST, bound.last())) {
                return date;
            }
            refuse(fields, field, edtf, bound);
            return null;
        } catch (UnreadableDate e) {
            fields.problem(field, e.getMessage());
            return null;
        }
    }

    /** A day of the calendar; null when absent. */
    @Nullable
    static LocalDate optionalDay(Fields fields, String field, Bound bound) {
        String text = fields.optionalValue(field);
        if (text == null) {
            return null;
        }
        try {
            LocalDate day = LocalDate.parse(text);
            if (!day.isBefore(Days.FIRST) && !day.isAfter(bound.last())) {
                return day;
            }
            refuse(fields, field, text, bound);
            return null;
        } catch (DateTimeParseException e) {
            fields.problem(
                    field, "read " + Texts.quoted(text) + "; allowed: a day of the calendar, such as 2024-03-05");
            return null;
        }
    }

    private static void refuse(Fields fields, String field, String text, Bound bound) {
        fields.problem(
                field,
                "read " + Texts.quoted(text) + "; allowed: " + Days.FIRST + " to " + bound.last() + " ("
                        + bound.meaning() + ")");
    }
}
