package org.tergeu.place;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.stream.Collectors;
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

    private static final List<String> COLUMNS = List.of(
            "code",
            "level",
            "latitude",
            "longitude",
            "coordinate_precision",
            "valid_from",
            "valid_to",
            "names",
            "parent_code");

    private static final String ALONE = columns(PLACE);
    private static final String WITH_PARENT = ALONE + ", " + columns(PARENT);

    private PlaceColumns() {}

    /** The select-list entries of a place and, if asked for, its parent. */
    public static String select(boolean withParent) {
        return withParent ? WITH_PARENT : ALONE;
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
        return COLUMNS.stream()
                .map(column -> alias + '.' + column + " as " + alias + '_' + column)
                .collect(Collectors.joining(", "));
    }
}
