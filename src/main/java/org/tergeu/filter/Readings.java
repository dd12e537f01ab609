package org.tergeu.filter;

import java.util.Collection;
import org.tergeu.calendar.DateRange;
import org.tergeu.platform.AsOf;
import org.tergeu.platform.Sql;
import org.tergeu.vocabulary.FactAttribute;

/**
 * Which readings of attributes a filter goes by. Lists find a fact by whatever a standing report says of it; totals count it once, by the
 * reading that it shows.
 *
 * @param any whether by any reading, or by the current one alone
 */
record Readings(boolean any, AsOf asOf) {

    static Readings current(AsOf asOf) {
        return new Readings(false, asOf);
    }

    static Readings any(AsOf asOf) {
        return new Readings(true, asOf);
    }

    /** The condition that an attribute is read as one of the values. */
    Sql oneOf(String row, String column, FactAttribute attribute, Collection<? extends Enum<?>> values) {
        return or(
                new Clauses().oneOf(row + "." + column, values).all(),
                row,
                attribute,
                new Clauses().oneOf("r.value", values).all());
    }

    /** The condition that a date is read so that it overlaps a range. */
    Sql overlapping(Sql current, String row, FactAttribute attribute, DateRange range) {
        return or(
                current,
                row,
                attribute,
                new Clauses()
                        .when(range.from(), from -> Sql.of("r.latest >= ?", from))
                        .when(range.to(), to -> Sql.of("r.earliest <= ?", to))
                        .all());
    }

    private Sql or(Sql current, String row, FactAttribute attribute, Sql other) {
        return any
                ? OneOfFew.or(
                        current,
                        row,
                        Sql.of("select r.id from attribute_reading r where r.attribute = '" + attribute + "' and ")
                                .append(asOf.known("r"))
                                .append(" and ")
                                .append(other))
                : current;
    }
}
