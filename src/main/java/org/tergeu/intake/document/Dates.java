package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.calendar.UnreadableDate;

/** Dates of a report file. What is none becomes a problem and null. */
final class Dates {

    private Dates() {}

    /** EDTF, or an object of {@code edtf} and {@code inferred}; null when absent. */
    @Nullable
    static FuzzyDate optionalDate(Fields fields, String field) {
        return fields.isObject(field)
                ? fields.within(field, Dates::marked)
                : date(fields, field, fields.optionalText(field), false);
    }

    private static @Nullable FuzzyDate marked(Fields parts) {
        return date(parts, "edtf", parts.text("edtf"), Boolean.TRUE.equals(parts.optionalTruth("inferred")));
    }

    private static @Nullable FuzzyDate date(Fields fields, String field, @Nullable String edtf, boolean inferred) {
        try {
            return edtf == null ? null : FuzzyDate.parse(edtf, inferred);
        } catch (UnreadableDate e) {
            fields.problem(field, e.getMessage());
            return null;
        }
    }

    /** A day of the calendar; null when absent. */
    @Nullable
    static LocalDate optionalDay(Fields fields, String field) {
        String text = fields.optionalText(field);
        try {
            return text == null ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            fields.problem(field, "read '" + text + "'; allowed is a day of the calendar, such as 2024-03-05");
            return null;
        }
    }
}
