package org.tergeu.totals.dimension;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.tergeu.totals.dimension.Axis.Field;

/** The values that the rows of a group share, one for each dimension of the query, or none. Groups are compared within one query only. */
public final class Group {

    private final List<Axis> axes;
    private final String[] values;

    /**
     * A group.
     *
     * @param values one for each axis, as text; null where the rows have none
     */
    Group(List<Axis> axes, String... values) {
        this.axes = axes;
        this.values = values;
    }

    /** A value; null when there is none, or when it was not requested. */
    public @Nullable String text(Field field) {
        for (int n = 0; n < values.length; n++) {
            if (axes.get(n).field() == field) {
                return values[n];
            }
        }
        return null;
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

    /** The value of the n-th dimension. */
    @Nullable
    String value(int n) {
        return values[n];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Group group && Arrays.equals(values, group.values);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(values);
    }

    @Override
    public String toString() {
        return Arrays.toString(values);
    }
}
