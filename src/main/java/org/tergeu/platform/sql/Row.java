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
 * A row of an answer. Values are asked for by the names of their columns: who asks in the order of the select list has each found at once,
 * where the client's own rows compare all names before it.
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

    /** This row, in which the names of columns that are asked for go on a prefix. */
    public Row within(String other) {
        return new Row(this, other);
    }

    /** This row, in which what these columns leave out can be asked for like what they select: it is null, 0 or false. */
    public Row of(Columns columns) {
        return new Row(heading.of(columns), row);
    }

    /** Hands on every row of an answer. */
    public static void forEach(SqlResult<List<io.vertx.sqlclient.Row>> rows, Consumer<Row> reader) {
        if (rows.value().isEmpty()) {
            return;
        }
        Heading heading = Heading.of(rows.columnsNames());
        for (io.vertx.sqlclient.Row row : rows.value()) {
            reader.accept(new Row(heading, row));
        }
    }

    @Nullable
    public String getString(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getString(position);
    }

    @Nullable
    public <E extends Enum<E>> E getEnum(Class<E> type, String column) {
        String name = getString(column);
        return name == null ? null : Enum.valueOf(type, name);
    }

    @Nullable
    public Long getLong(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getLong(position);
    }

    @Nullable
    public Integer getInteger(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getInteger(position);
    }

    /** A number that is never NULL. */
    public int getInt(String column) {
        int position = position(column);
        return position == Heading.NONE ? 0 : row.getInteger(position);
    }

    @Nullable
    public Double getDouble(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getDouble(position);
    }

    /** A truth that is never NULL. */
    public boolean isTrue(String column) {
        int position = position(column);
        return position != Heading.NONE && row.getBoolean(position);
    }

    @Nullable
    public Boolean getBoolean(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getBoolean(position);
    }

    @Nullable
    public BigDecimal getBigDecimal(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getBigDecimal(position);
    }

    @Nullable
    public LocalDate getLocalDate(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getLocalDate(position);
    }

    @Nullable
    public OffsetDateTime getOffsetDateTime(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getOffsetDateTime(position);
    }

    @Nullable
    public JsonArray getJsonArray(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : (JsonArray) row.getValue(position);
    }

    @Nullable
    public String[] getArrayOfStrings(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getArrayOfStrings(position);
    }

    @Nullable
    public LocalDate[] getArrayOfLocalDates(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getArrayOfLocalDates(position);
    }

    @Nullable
    public Long[] getArrayOfLongs(String column) {
        int position = position(column);
        return position == Heading.NONE ? null : row.getArrayOfLongs(position);
    }

    private int position(String column) {
        int place = heading.find(prefix, column, root.next);
        // One that was passed already does not send the search back; the next is likely to be where it would have been.
        root.next = Math.max(root.next, place + 1);
        return heading.position(place);
    }
}
