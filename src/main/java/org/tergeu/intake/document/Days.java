package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.tergeu.calendar.FuzzyDate;

/**
 * The days between which dates of one report can lie.
 *
 * @param today the latest day that it is anywhere on Earth
 * @param reported the last day on which the report can have been published; {@code today} when it does not say
 */
record Days(LocalDate today, LocalDate reported) {

    /** The first day of any date; an earlier year is a typing error. */
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** Changes of borders are announced, but not longer before. */
    private static final int YEARS_OF_ANNOUNCEMENT = 10;

    /**
     * The last possible day of a date.
     *
     * @param meaning the meaning of that day, in the words of a message
     */
    record Bound(LocalDate last, String meaning) {}

    static Days of(LocalDate today, @Nullable FuzzyDate publishedOn) {
        return new Days(
                today, publishedOn == null || publishedOn.latest().isAfter(today) ? today : publishedOn.latest());
    }

    Bound publication() {
        return new Bound(today, "today");
    }

    /** The last day for which a growing total can be stated: by the calendar of the report. */
    Bound asOf() {
        return new Bound(reported, reported.equals(today) ? "today" : "the day of the report");
    }

    /** The last day on which a reported event can have happened: at its place it can be a day later than the date of the report. */
    Bound past() {
        LocalDate next = reported.plusDays(1);
        return next.isAfter(today) ? publication() : new Bound(next, "the day after the report");
    }

    Bound border() {
        return new Bound(today.plusYears(YEARS_OF_ANNOUNCEMENT), YEARS_OF_ANNOUNCEMENT + " years from today");
    }
}
