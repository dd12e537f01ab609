package org.tergeu.filter;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.tergeu.calendar.DateRange;
import org.tergeu.figure.Aspect;
import org.tergeu.graphql.error.ErrorCode;
import org.tergeu.graphql.error.InvalidRequest;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;

/** What ranges have in common. They are checked on use: what an input's constructor throws never reaches the caller. */
public final class Ranges {

    /** Digits before and after the point; 1e2147483647 is a short text, but a large number. */
    private static final int DIGITS = 30;

    private Ranges() {}

    static void check(String field, @Nullable BigDecimal atLeast, @Nullable BigDecimal atMost) {
        checkSize(field + ".atLeast", atLeast);
        checkSize(field + ".atMost", atMost);
        if (atLeast != null && atMost != null && atLeast.compareTo(atMost) > 0) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_ARGUMENT,
                    field + ": atLeast " + atLeast + " is above atMost " + atMost
                            + ". Allowed: a range that begins no higher than it ends.");
        }
    }

    private static void checkSize(String field, @Nullable BigDecimal number) {
        if (number != null && (number.precision() > DIGITS || Math.abs((long) number.scale()) > DIGITS)) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_ARGUMENT,
                    field + ": a number of this size cannot be compared. At most " + DIGITS
                            + " digits before and after the point are allowed.");
        }
    }

    /**
     * The condition that two columns span days that overlap a range.
     *
     * @param known SQL that holds when the row has any such days
     */
    public static Sql overlapping(String field, String known, String earliest, String latest, DateRange range) {
        check(field, range);
        return Sql.of(
                "(" + known + " and daterange(" + earliest + ", " + latest + ", '[]') && daterange(?, ?, '[]'))",
                range.from(),
                range.to());
    }

    /**
     * The same condition in parts, for a list in the order of a day that is at most the last: those whose day is in the range, which an index
     * of that order has without others; what goes on beyond the range; and what only days beyond its own let into the range.
     *
     * @param ordered SQL of the order: a day from the first to the last, wherever these are known
     * @param cut SQL that holds for a row whose day in the order is before the last; null when none is
     */
    public static List<Sql> overlappingInOrder(
            String known, String earliest, String latest, String ordered, @Nullable String cut, DateRange range) {
        check("occurred", range);
        // A day each, not both days in one condition: when it plans for any values, PostgreSQL takes one row of
        // two hundred to meet either. In a large table it expects too many of those, and reads all of it instead.
        String days = "daterange(" + earliest + ", " + latest + ", '[]')";
        LocalDate from = range.from();
        LocalDate to = range.to();
        Sql within = Sql.of(known);
        if (from != null) {
            within = within.append(" and " + ordered + " >= ?", from);
        }
        List<Sql> parts = new ArrayList<>();
        parts.add(to == null ? within : within.append(" and " + ordered + " <= ?", to));
        // "is true" keeps the planner from walking the index of the order for a condition that leaves most of it.
        if (to != null) {
            Sql beyond = Sql.of(known + " and " + days + " @> ?::date and " + days + " @> ?::date", to, to.plusDays(1));
            parts.add(cut == null ? beyond : beyond.append(" and (" + ordered + " > ?) is true", to));
        }
        if (from != null && cut != null) {
            parts.add(Sql.of(known + " and " + cut + " and " + days + " && daterange(?, ?, '[]')", from, to)
                    .append(" and (" + ordered + " < ?) is true", from));
        }
        return parts;
    }

    /** What the columns of a row's figure begin with. */
    static String columns(String row, Aspect aspect) {
        return row + "." + aspect.name().toLowerCase(Locale.ROOT);
    }

    /** The condition on a row, or on one of its figures in another measure, a row {@code m} of {@code other_measure}. */
    static Sql orInOtherMeasure(Sql main, String row, Aspect aspect, Sql other, AsOf asOf) {
        return OneOfFew.or(
                main,
                row,
                Sql.of("select m.id from other_measure m where m.aspect = '" + aspect + "' and ")
                        .append(asOf.known("m"))
                        .append(" and ")
                        .append(other));
    }

    /** The condition that a day, which is always known, is within a range. */
    static Sql within(String field, String day, DateRange range) {
        check(field, range);
        return new Clauses()
                .when(range.from(), from -> Sql.of(day + " >= ?", from))
                .when(range.to(), to -> Sql.of(day + " <= ?", to))
                .all();
    }

    static void check(String field, DateRange range) {
        if (range.from() != null && range.to() != null && range.from().isAfter(range.to())) {
            throw new InvalidRequest(
                    ErrorCode.INVALID_ARGUMENT,
                    field + ": from " + range.from() + " is after to " + range.to()
                            + ". Allowed: a range that begins no later than it ends.");
        }
    }
}
