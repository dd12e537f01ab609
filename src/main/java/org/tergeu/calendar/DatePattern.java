package org.tergeu.calendar;

import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** One EDTF date whose digits may be left open as X. A month or day that is not given is as open as XX. */
final class DatePattern {

    private static final Pattern DATE =
            Pattern.compile("(?<year>[0-9X]{4})(-(?<month>[0-9X]{2})(-(?<day>[0-9X]{2}))?)?[~?%]?");
    private static final Pattern SEASON = Pattern.compile("(?<year>[0-9]{4})-2(?<season>[1-4])[~?%]?");

    private final List<Integer> years;
    private final List<Integer> months;
    private final List<Integer> days;

    private DatePattern(Matcher date) {
        years = fitting(date.group("year"), FuzzyDate.OPEN_START.getYear(), FuzzyDate.OPEN_END.getYear());
        months = fitting(date.group("month"), 1, 12);
        days = fitting(date.group("day"), 1, 31);
    }

    /** The days that one date, not an interval, can mean; {@code whole} is the text that a failure names. */
    static DateSpan span(String date, String whole) {
        Matcher season = SEASON.matcher(date);
        if (season.matches()) {
            return season(Integer.parseInt(season.group("year")), Integer.parseInt(season.group("season")), whole);
        }
        Matcher matcher = DATE.matcher(date);
        if (!matcher.matches()) {
            throw new UnreadableDate(whole, "is not a date");
        }
        return new DatePattern(matcher).span().orElseThrow(() -> notInTheCalendar(whole));
    }

    private static DateSpan season(int year, int season, String whole) {
        // A winter ends in the next year, which four digits must still be able to write.
        if (year < FuzzyDate.OPEN_START.getYear() || year >= FuzzyDate.OPEN_END.getYear()) {
            throw notInTheCalendar(whole);
        }
        YearMonth first = YearMonth.of(year, Month.MARCH).plusMonths(3L * (season - 1));
        return new DateSpan(first.atDay(1), first.plusMonths(2).atEndOfMonth());
    }

    private Optional<DateSpan> span() {
        return firstOf(years, months, days)
                .flatMap(first -> firstOf(reversed(years), reversed(months), reversed(days))
                        .map(last -> new DateSpan(first, last)));
    }

    /** The first combination that is in the calendar, in the order of the lists. */
    private static Optional<LocalDate> firstOf(List<Integer> years, List<Integer> months, List<Integer> days) {
        return years.stream()
                .flatMap(year -> months.stream().map(month -> YearMonth.of(year, month)))
                .flatMap(month -> days.stream().filter(month::isValidDay).map(month::atDay))
                .findFirst();
    }

    private static List<Integer> fitting(String pattern, int from, int to) {
        if (pattern == null) {
            return IntStream.rangeClosed(from, to).boxed().toList();
        }
        // The least value has 0 for each open digit, and the greatest 9. A year without open digits is then the only
        // value to try, not one of 9999.
        int least = Math.max(from, Integer.parseInt(pattern.replace('X', '0')));
        int most = Math.min(to, Integer.parseInt(pattern.replace('X', '9')));
        return IntStream.rangeClosed(least, most)
                .filter(value -> fits(pattern, value))
                .boxed()
                .toList();
    }

    private static boolean fits(String pattern, int value) {
        int rest = value;
        for (int i = pattern.length() - 1; i >= 0; i--, rest /= 10) {
            if (pattern.charAt(i) != 'X' && pattern.charAt(i) - '0' != rest % 10) {
                return false;
            }
        }
        return true;
    }

    private static List<Integer> reversed(List<Integer> values) {
        List<Integer> reversed = new ArrayList<>(values);
        Collections.reverse(reversed);
        return reversed;
    }

    private static UnreadableDate notInTheCalendar(String whole) {
        return new UnreadableDate(whole, "is not in the calendar");
    }
}
