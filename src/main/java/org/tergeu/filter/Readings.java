package org.tergeu.filter;

import java.util.Collection;
import org.tergeu.calendar.DateRange;
import org.tergeu.knowledge.AsOf;
import org.tergeu.platform.sql.Sql;
import org.tergeu.vocabulary.FactAttribute;

/**
 * Which readings of attributes a filter goes by. Lists find a fact by whatever a standing report says of it; totals count it once, by the
 * reading that it shows.
 *
 * @param any whether by any reading, or by the current one alone
 */
public record Readings(boolean any, AsOf asOf) {

    static Readings current(AsOf asOf) {
        return new Readings(false, asOf);
    }

    /** By whatever a standing report says. */
    public static Readings any(AsOf asOf) {
        return new Readings(true, asOf);
    }

    /** The condition that an attribute is read as one of the values. */
    public Sql oneOf(String row, String column, FactAttribute attribute, Collection<? extends Enum<?>> values) {
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

    /** The condition that a text is read so that it has every word of a search; words of several readings go together. */
    public Sql words(String row, String column, FactAttribute attribute, String text) {
        return Clauses.everyWord(
                text,
                word -> or(
                        Clauses.word(row + "." + column, row + ".words", word),
                        row,
                        attribute,
                        Clauses.word("r.value", "r.words", word)));
    }

    /**
     * The condition that an attribute is read in some way.
     *
     * @param current the condition on what the row shows
     * @param other the same on a row {@code r} of {@code attribute_reading}
     */
    public Sql or(Sql current, String row, FactAttribute attribute, Sql other) {
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
