package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.stream.Stream;
import org.tergeu.naming.Names;
import org.tergeu.platform.sql.Columns;
import org.tergeu.platform.sql.Columns.Column;
import org.tergeu.platform.sql.Row;
import org.tergeu.vocabulary.PlaceLevel;

/**
 * Places that are read along with what is in them, and with what they lie in: a question that asks for these needs no statement of its
 * own for either.
 */
public final class PlaceColumns {

    private static final String PLACE = "pl";
    private static final String PARENT = "up";

    private PlaceColumns() {}

    /** The columns of a place that a field shows, and of what it lies in. */
    public static List<Column> columns(String field) {
        return Stream.concat(columns(PLACE, field), columns(PARENT, field + "/parent"))
                .toList();
    }

    private static Stream<Column> columns(String alias, String field) {
        return Stream.of(
                        Column.always(alias, "code"),
                        Column.of(alias, "level", "level"),
                        Column.of(alias, "latitude", "latitude"),
                        Column.of(alias, "longitude", "longitude"),
                        Column.of(alias, "coordinate_precision", "coordinatePrecision"),
                        Column.of(alias, "valid_from", "validFrom"),
                        Column.of(alias, "valid_to", "validTo"),
                        Column.of(alias, "names", "name", "names"),
                        Column.of(alias, "parent_code", "parent"))
                .map(column -> column.within(alias + '_', field));
    }

    /** Joins what is selected of the place of a code and of what that lies in. */
    public static String join(String code, Columns selected) {
        return (hasPlace(selected) ? " join place " + PLACE + " on " + PLACE + ".code = " + code : "")
                + (hasParent(selected)
                        ? " left join place " + PARENT + " on " + PARENT + ".code = " + PLACE + ".parent_code"
                        : "");
    }

    /** Reads what was selected; null when nothing of it was. */
    public static @Nullable Place read(Row row, Columns selected) {
        return hasPlace(selected) ? place(row.within(PLACE), hasParent(selected) ? row.within(PARENT) : null) : null;
    }

    private static boolean hasPlace(Columns selected) {
        return selected.has(PLACE + "_code");
    }

    private static boolean hasParent(Columns selected) {
        return selected.has(PARENT + "_code");
    }

    /** @param parent the columns of what it lies in; null when they were not selected */
    static Place place(Row row, @Nullable Row parent) {
        return new Place(
                row.getString("code"),
                row.getEnum(PlaceLevel.class, "level"),
                row.getDoubleOrNull("latitude"),
                row.getDoubleOrNull("longitude"),
                row.getStringOrNull("coordinate_precision"),
                row.getLocalDateOrNull("valid_from"),
                row.getLocalDateOrNull("valid_to"),
                Names.read(row),
                row.getStringOrNull("parent_code"),
                parent == null || parent.getStringOrNull("code") == null ? null : place(parent, null));
    }
}
