package org.tergeu.totals.dimension;

import java.util.Comparator;
import org.tergeu.platform.sql.Sql;

/**
 * How the values of a dimension are read and ordered.
 *
 * @param field the field of a total that has the value; two axes of one query never share a field
 * @param value SQL of the value as text; NULL when a row has none
 * @param join the joins that it needs, empty for none
 * @param order the order of the values
 */
public record Axis(Field field, String value, Sql join, Comparator<String> order) {

    /** The fields of totals that have the values of a group. */
    public enum Field {
        REGION,
        PLACE,
        PERIOD,
        KIND,
        STATUS,
        ORGANIZATION,
        PUBLISHER,
        CATEGORY,
        ITEM,
        DISPOSITION,
        DRUG_GROUP,
        FIREARM_TYPE,
        STAGE,
        COUNTED,
        SENTENCE_KIND,
        OFFENCE,
        HARM,
        GROUP,
        NAME
    }

    /** An axis of texts, such as codes, keys and days, in alphabetical order. */
    static Axis of(Field field, String value, Sql join) {
        return new Axis(field, value, join, Comparator.naturalOrder());
    }

    /** An axis of a code list, in the order of the list. */
    static <E extends Enum<E>> Axis of(Field field, String column, Class<E> list) {
        return new Axis(field, column, Sql.nothing(), Comparator.comparing(name -> Enum.valueOf(list, name)));
    }
}
