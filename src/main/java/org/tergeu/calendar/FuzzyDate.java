package org.tergeu.calendar;

import static java.util.Objects.requireNonNull;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Type;
import org.tergeu.vocabulary.DatePrecision;

/**
 * A date as far as it is known: what was stated, and the calendar days that it can mean.
 *
 * <p>A qualifier ({@code ~} approximate, {@code ?} uncertain, {@code %} both) stays in {@link #edtf} and does not widen the
 * days, because no standard says by how much. An open end is {@link #OPEN_START} or {@link #OPEN_END}; as a
 * report states it, the date ends by the day of the report ({@link #by}). Seasons are the meteorological ones of the northern hemisphere; winter
 * begins in December of its year.
 *
 * @see <a href="https://www.loc.gov/standards/datetime/">EDTF, levels 0 and 1 (ISO 8601-2:2019)</a>
 */
@Type("FuzzyDate")
@Description("A date as far as it is known. Source of the notation: EDTF (ISO 8601-2).")
public record FuzzyDate(
        @Description(
                "The date as recorded, in EDTF (ISO 8601-2): 2022-01-08, 2025-07~ (approximately), 2024-03-05/.. (open).")
        String edtf,

        @Description("First day that it can mean, ISO 8601; 0001-01-01 where the start is open.")
        LocalDate earliest,

        @Description(
                "Last day that it can mean, ISO 8601: at most the day of the report that states it, since what is reported has happened by then; of 202X and of an open end in a report of 2022-01-08 it is 2022-01-08. A later day that the report names stays.")
        LocalDate latest,

        @Description("How exactly it is known, after the UCDP codes of date precision.")
        DatePrecision precision,

        @Description("True if the report does not state the date and it was concluded from elsewhere.")
        boolean inferred) {

    /** Stands for an open start. */
    public static final LocalDate OPEN_START = LocalDate.of(1, 1, 1);

    /** Stands for an open end: the last day that four digits can write. */
    public static final LocalDate OPEN_END = LocalDate.of(9999, 12, 31);

    public FuzzyDate {
        requireNonNull(edtf, "edtf");
        requireNonNull(precision, "precision");
        if (earliest.isAfter(latest)) {
            throw new IllegalArgumentException("earliest " + earliest + " is after latest " + latest);
        }
    }

    /**
     * Reads a date in EDTF.
     *
     * @param inferred whether it was concluded from elsewhere rather than stated by the report
     * @throws UnreadableDate if it is not in the notation, not in the calendar, or an interval that ends before it begins
     */
    public static FuzzyDate parse(String edtf, boolean inferred) {
        String text = edtf.strip();
        DateSpan span = DateSpan.parse(text);
        return new FuzzyDate(text, span.first(), span.last(), span.precision(), inferred);
    }

    /** A day that is known and stated. */
    public static FuzzyDate of(LocalDate day) {
        return new FuzzyDate(day.toString(), day, day, DatePrecision.DAY, false);
    }

    /**
     * This date in a report of a given day. What is reported has happened, so {@code 202X} and an open end mean no day after the report. A later day
     * that the text names stays: clocks elsewhere can be ahead of the report's.
     *
     * @param reported the day from which the report can be cited
     */
    public FuzzyDate by(LocalDate reported) {
        LocalDate named = DateSpan.firstPossibleEnd(edtf);
        LocalDate last = named.isAfter(reported) ? named : reported;
        return last.isBefore(latest) ? new FuzzyDate(edtf, earliest, last, precision, inferred) : this;
    }

    /** What two reports with the same text mean together: the one of the later day leaves more days open. */
    public FuzzyDate together(FuzzyDate other) {
        return other.latest.isAfter(latest) ? new FuzzyDate(edtf, earliest, other.latest, precision, inferred) : this;
    }

    /**
     * Whether the two texts have no day in common. The days of their reports do not matter: what was going on when one report came out may have gone
     * on until the day of the other.
     */
    public boolean contradicts(FuzzyDate other) {
        DateSpan own = DateSpan.parse(edtf);
        DateSpan others = DateSpan.parse(other.edtf);
        return own.last().isBefore(others.first()) || others.last().isBefore(own.first());
    }

    /** Whether some day that this date can mean lies between the two, both included; null is open. */
    public boolean overlaps(@Nullable LocalDate from, @Nullable LocalDate to) {
        return (from == null || !latest.isBefore(from)) && (to == null || !earliest.isAfter(to));
    }

    /**
     * Whether each end that the text states can lie between two days, both included. An interval states a first and a last end; an open end is not
     * stated.
     */
    public boolean endsWithin(LocalDate first, LocalDate last) {
        return DateSpan.ends(edtf).stream()
                .allMatch(end -> !end.last().isBefore(first) && !end.first().isAfter(last));
    }

    /** Whether some day that this date can mean lies in the range. */
    public boolean overlaps(DateRange range) {
        return overlaps(range.from(), range.to());
    }
}
