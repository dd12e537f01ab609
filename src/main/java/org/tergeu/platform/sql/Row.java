package org.tergeu.platform.sql;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.SqlResult;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.function.Consumer;

/**
 * A row of an answer. Values are read by the names of their columns. In the order of the select list each is found at once, whereas the client's own
 * rows compare all names before it.
 *
 * <p>A column that can be NULL is read by a method that ends with {@code OrNull}; the others are for columns that never are NULL.
 */
public final class Row {

    private final Heading heading;
    private final io.vertx.sqlclient.Row row;
    private final String prefix;
    private final Row root;
    private int next;

    private Row(Heading heading, io.vertx.sqlclient.Row row) {
        this.heading = heading;
        this.row = row;
        this.prefix = "";
        this.root = this;
    }

    private Row(Row whole, String prefix) {
        this.heading = whole.heading;
        this.row = whole.row;
        this.prefix = prefix;
        this.root = whole.root;
    }

    /** The columns of this row whose names begin with a prefix and an underscore; they are read by what follows. */
    public Row within(String beginning) {
        return new Row(this, beginning);
    }

    /** This row with the columns that were left out, which are null, 0 or false. */
    public Row of(Columns columns) {
        return new Row(heading.of(columns), row);
    }

    /** Passes each row of an answer to a reader. */
    public static void forEach(SqlResult<List<io.vertx.sqlclient.Row>> rows, Consumer<Row> reader) {
        if (rows.value().isEmpty()) {
            return;
        }
        Heading heading = Heading.of(rows.columnsNames());
        for (io.vertx.sqlclient.Row row : rows.value()) {
            reader.accept(new Row(heading, row));
        }
    }

    public String getString(String column) {
        return selected(getStringOrNull(column));
    }

    public @Nullable String getStringOrNull(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getString(position);
    }

    public <E extends Enum<E>> E getEnum(Class<E> type, String column) {
        return selected(getEnumOrNull(type, column));
    }

    public <E extends Enum<E>> @Nullable E getEnumOrNull(Class<E> type, String column) {
        String name = getStringOrNull(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    public Long getLong(String column) {
        return selected(getLongOrNull(column));
    }

    public @Nullable Long getLongOrNull(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getLong(position);
    }

    /** 0 where the column was left out. */
    public int getInt(String column) {
        int position = position(column);
        return position == Heading.NONE ? 0 : row.getInteger(position);
    }

    public @Nullable Integer getIntOrNull(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getInteger(position);
    }

    public @Nullable Double getDoubleOrNull(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getDouble(position);
    }

    /** Whether a column that is never NULL is true; false where it was left out. */
    public boolean isTrue(String column) {
        int position = position(column);
        return position != Heading.NONE && row.getBoolean(position);
    }

    public @Nullable Boolean getBooleanOrNull(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getBoolean(position);
    }

    public BigDecimal getBigDecimal(String column) {
        return selected(getBigDecimalOrNull(column));
    }

    public @Nullable BigDecimal getBigDecimalOrNull(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getBigDecimal(position);
    }

    public LocalDate getLocalDate(String column) {
        return selected(getLocalDateOrNull(column));
    }

    public @Nullable LocalDate getLocalDateOrNull(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getLocalDate(position);
    }

    public OffsetDateTime getOffsetDateTime(String column) {
        return selected(getOffsetDateTimeOrNull(column));
    }

    public @Nullable OffsetDateTime getOffsetDateTimeOrNull(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getOffsetDateTime(position);
    }

    public @Nullable JsonArray getJsonArrayOrNull(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : (JsonArray) row.getValue(position);
    }

    public String[] getArrayOfStrings(String column) {
        return selected(getArrayOfStringsOrNull(column));
    }

    public String @Nullable [] getArrayOfStringsOrNull(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getArrayOfStrings(position);
    }

    public LocalDate[] getArrayOfLocalDates(String column) {
        int position = position(column);
        return selected(position == Heading.NONE ? null : row.getArrayOfLocalDates(position));
    }

    public Long @Nullable [] getArrayOfLongsOrNull(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getArrayOfLongs(position);
    }

    /** A value that is always there unless its column was left out; it is null then, and no requested field shows it. */
    @SuppressWarnings(
            "NullAway") // A check would refuse columns that were left out, and cost something for each value of each
    // row.
    public static <T> T selected(@Nullable T value) {
        return value;
    }

    private int position(String column) {
        int place = heading.find(prefix, column, root.next);
        // An earlier column does not move the search back: the next one is probably where it was expected.
        root.next = Math.max(root.next, place + 1);
        return heading.position(place);
    }
}
