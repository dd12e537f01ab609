package org.tergeu.intake.document;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.tergeu.calendar.FuzzyDate;

/**
 * Between which days the dates of one report can lie.
 *
 * @param today the latest day that it is anywhere on Earth
 * @param reported the last day on which the report can have come out; {@code today} when it does not say
 */
record Days(LocalDate today, LocalDate reported) {

    /** The first day of any date: a year before it is a slip of the pen. */
    static final LocalDate FIRST = LocalDate.of(1900, 1, 1);

    /** Borders are announced before they change, but not longer before. */
    private static final int YEARS_OF_ANNOUNCEMENT = 10;

    /**
     * Until when a date can lie.
     *
     * @param meaning what the day is, in the words of a message
     */
    record Bound(LocalDate last, String meaning) {}

    static Days of(LocalDate today, @Nullable FuzzyDate publishedOn) {
        return new Days(
                today, publishedOn == null || publishedOn.latest().isAfter(today) ? today : publishedOn.latest());
    }

    Bound publication() {
        return new Bound(today, "today");
    }

    /** For which day a growing total can be stated: the report's own calendar is the only one. */
    Bound asOf() {
        return new Bound(reported, reported.equals(today) ? "today" : "the day of the report");
    }

    /** When something that a report is about can have happened: where it happened, it can be a day later than where the report is dated. */
    Bound past() {
        LocalDate next = reported.plusDays(1);
        return next.isAfter(today) ? publication() : new Bound(next, "the day after the report");
    }

    Bound border() {
        return new Bound(today.plusYears(YEARS_OF_ANNOUNCEMENT), YEARS_OF_ANNOUNCEMENT + " years from today");
    }
}
