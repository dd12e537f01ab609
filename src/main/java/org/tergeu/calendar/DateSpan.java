package org.tergeu.calendar;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.tergeu.vocabulary.DatePrecision;

/** The calendar days, first and last included, that an EDTF text can mean. */
record DateSpan(LocalDate first, LocalDate last) {

    private static final DateSpan EVER = new DateSpan(FuzzyDate.OPEN_START, FuzzyDate.OPEN_END);

    // The longest that the notation can be, qualifiers included: 2024-03-05%/2024-03-09%.
    private static final int LONGEST = 23;

    static DateSpan parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST) {
            throw new UnreadableDate(text, "is not a date");
        }
        int slash = text.indexOf('/');
        return slash < 0
                ? DatePattern.span(text, text)
                : interval(text, text.substring(0, slash), text.substring(slash + 1));
    }

    /** What the text states: one span, or one for each end of an interval that is not open. */
    static List<DateSpan> ends(String text) {
        return Stream.of(text.split("/"))
                .filter(end -> !isOpen(end))
                .map(end -> DatePattern.span(end, text))
                .toList();
    }

    /**
     * The first day by which everything that the text names can have happened: 5 March for {@code 2024-03-05/2024-03}, 1 January 2025 for
     * {@code 2024/2025}. An open end names no day.
     */
    static LocalDate firstPossibleEnd(String text) {
        return Stream.concat(Stream.of(parse(text)), ends(text).stream())
                .map(DateSpan::first)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    private static DateSpan interval(String text, String start, String end) {
        LocalDate first = isOpen(start)
                ? FuzzyDate.OPEN_START
                : DatePattern.span(start, text).first();
        LocalDate last =
                isOpen(end) ? FuzzyDate.OPEN_END : DatePattern.span(end, text).last();
        if (first.isAfter(last)) {
            throw new UnreadableDate(text, "ends before it begins");
        }
        return new DateSpan(first, last);
    }

    // EDTF distinguishes ".." (open) from "" (unknown). Both leave every day possible; the text keeps the difference.
    private static boolean isOpen(String end) {
        return end.equals("..") || end.isEmpty();
    }

    /** Read off the days alone, so that 2024-03-01/2024-03-31 is as precise as 2024-03. */
    DatePrecision precision() {
        if (first.equals(last)) {
            return DatePrecision.DAY;
        }
        if (equals(EVER)) {
            return DatePrecision.UNKNOWN;
        }
        if (ChronoUnit.DAYS.between(first, last) == 6) {
            return DatePrecision.WEEK;
        }
        if (first.getDayOfMonth() == 1 && last.equals(YearMonth.from(first).atEndOfMonth())) {
            return DatePrecision.MONTH;
        }
        boolean year =
                first.getDayOfYear() == 1 && last.equals(first.plusYears(1).minusDays(1));
        return year ? DatePrecision.YEAR : DatePrecision.RANGE;
    }
}
