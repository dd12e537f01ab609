package org.tergeu.totals;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.tergeu.calendar.DateRange;
import org.tergeu.platform.sql.Sql;

/**
 * Spans in whole months or years in which everything may have occurred within a range of days. Such a span begins before the last month of the range,
 * or in it if the range includes the whole month; and it ends after the first month of the range, or in it likewise.
 *
 * @param range begins no later than it ends; a missing end is open
 */
record SpansWithin(DateRange range) {

    /** The units to which the days of spans are rounded. */
    @SuppressWarnings("ImmutableEnumChecker") // Its functions keep nothing.
    enum SpanUnit {
        MONTH(day -> day.withDayOfMonth(1), day -> day.plusMonths(1)),
        YEAR(day -> day.withDayOfYear(1), day -> day.plusYears(1));

        private final UnaryOperator<LocalDate> firstDay;
        private final UnaryOperator<LocalDate> next;

        SpanUnit(UnaryOperator<LocalDate> firstDay, UnaryOperator<LocalDate> next) {
            this.firstDay = firstDay;
            this.next = next;
        }
    }

    /** Whether the range begins and ends with a month or year, so that none is partly in it. */
    boolean cutsNo(SpanUnit period) {
        return beginsWith(period) && endsWith(period);
    }

    /**
     * The condition on a span.
     *
     * @param earliest SQL of its first day, or of the first day of its month or year
     * @param latest the same for its last day
     */
    Sql condition(SpanUnit period, String earliest, String latest) {
        Sql end = range.to() == null ? Sql.of("date 'infinity'") : Sql.of("?", end(period));
        Sql start = range.from() == null ? Sql.of("date '-infinity'") : Sql.of("?", start(period));
        return Sql.of("(" + earliest + " < ")
                .append(end)
                .append(" and " + latest + " >= ")
                .append(start)
                .append(")");
    }

    /**
     * The condition on rows of {@code seizure_total}: long spans within the range, otherwise short ones, so that no incident is in two of them.
     *
     * @param longest the longest unit of spans
     * @param t alias of the rows
     */
    Sql kept(SpanUnit longest, String t) {
        Sql ofLongest = kept(t, longest);
        return longest == SpanUnit.MONTH || cutsNo(SpanUnit.YEAR)
                ? ofLongest
                : Sql.any(List.of(
                        ofLongest,
                        kept(t, SpanUnit.MONTH)
                                .append(" and not ")
                                .append(condition(SpanUnit.YEAR, t + ".earliest", t + ".latest"))));
    }

    private Sql kept(String t, SpanUnit period) {
        return Sql.of(t + ".period = '" + period + "' and ").append(condition(period, t + ".earliest", t + ".latest"));
    }

    /** The condition that days are in the part of a month that the range includes, at either end; an index finds them. */
    Sql inCutMonth(String days) {
        Sql atStart = beginsWith(SpanUnit.MONTH)
                ? Sql.of("false")
                : Sql.of(days + " && daterange(?, ?)", range.from(), start(SpanUnit.MONTH));
        Sql atEnd = endsWith(SpanUnit.MONTH)
                ? Sql.of("false")
                : Sql.of(days + " && daterange(?, ?, '[]')", end(SpanUnit.MONTH), range.to());
        return Sql.any(List.of(atStart, atEnd));
    }

    private boolean beginsWith(SpanUnit period) {
        return range.from() == null || range.from().equals(start(period));
    }

    private boolean endsWith(SpanUnit period) {
        return range.to() == null || range.to().plusDays(1).equals(end(period));
    }

    /** The first day of the first month or year that the range includes from its first day on. */
    private LocalDate start(SpanUnit period) {
        LocalDate firstDay = period.firstDay.apply(Objects.requireNonNull(range.from(), "from"));
        return firstDay.equals(range.from()) ? firstDay : period.next.apply(firstDay);
    }

    /** The first day of the first month or year of which the range does not include the last day. */
    private LocalDate end(SpanUnit period) {
        return period.firstDay.apply(Objects.requireNonNull(range.to(), "to").plusDays(1));
    }
}
