package org.tergeu.totals.dimension;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Map;
import org.tergeu.totals.dimension.Axis.Field;

/**
 * What the rows of a group have in common.
 *
 * @param values by the fields that tell them, as texts; those that were not asked for, and those that rows do not have, are left out
 */
public record Group(Map<Field, String> values) {

    public Group {
        values = Map.copyOf(values);
    }

    /** A value; null when there is none. */
    public @Nullable String text(Field field) {
        return values.get(field);
    }

    /** A value of a code list; null when there is none. */
    public <E extends Enum<E>> @Nullable E code(Field field, Class<E> list) {
        String name = text(field);
        return name == null ? null : Enum.valueOf(list, name);
    }

    /** The first day of the period; null when there is none. */
    public @Nullable LocalDate period() {
        String day = text(Field.PERIOD);
        return day == null ? null : LocalDate.parse(day);
    }
}
