package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import org.tergeu.naming.Names;
import org.tergeu.platform.Row;
import org.tergeu.vocabulary.PlaceLevel;

/**
 * Places that are read along with what is in them, and with what they lie in: a question that asks for these needs no statement of its
 * own for either.
 */
public final class PlaceColumns {

    private static final String PLACE = "pl";
    private static final String PARENT = "up";

    private PlaceColumns() {}

    /** The select-list entries of a place and, if asked for, its parent. */
    public static String select(boolean withParent) {
        return columns(PLACE) + (withParent ? ", " + columns(PARENT) : "");
    }

    /** Joins the place of a code and, if asked for, its parent. */
    public static String join(String code, boolean withParent) {
        String place = " join place " + PLACE + " on " + PLACE + ".code = " + code;
        return withParent
                ? place + " left join place " + PARENT + " on " + PARENT + ".code = " + PLACE + ".parent_code"
                : place;
    }

    /** Reads what was selected. */
    public static Place read(Row row, boolean withParent) {
        return read(row.within(PLACE + '_'), withParent ? row.within(PARENT + '_') : null);
    }

    /** @param parent the columns of what it lies in; null when they were not selected */
    static Place read(Row row, @Nullable Row parent) {
        return new Place(
                row.getString("code"),
                row.getEnum(PlaceLevel.class, "level"),
                row.getDouble("latitude"),
                row.getDouble("longitude"),
                row.getString("coordinate_precision"),
                row.getLocalDate("valid_from"),
                row.getLocalDate("valid_to"),
                Names.read(row),
                row.getString("parent_code"),
                parent == null || parent.getString("code") == null ? null : read(parent, null));
    }

    private static String columns(String alias) {
        return "%1$s.code as %1$s_code, %1$s.level as %1$s_level, %1$s.latitude as %1$s_latitude, %1$s.longitude as %1$s_longitude, %1$s.coordinate_precision as %1$s_coordinate_precision, %1$s.valid_from as %1$s_valid_from, %1$s.valid_to as %1$s_valid_to, %1$s.names as %1$s_names, %1$s.parent_code as %1$s_parent_code"
                .formatted(alias);
    }
}
