package org.tergeu.platform;

import io.smallrye.graphql.api.Nullable;
import io.vertx.core.json.JsonArray;
import io.vertx.sqlclient.RowSet;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.function.Consumer;

/**
 * A row of an answer. Values are asked for by the names of their columns: who asks in the order of the select list has each found at once,
 * where the client's own rows compare all names before it.
 */
public final class Row {

    private final String[] names;
    private final io.vertx.sqlclient.Row row;
    private final String prefix;
    private final Row root;
    private int next;

    private Row(String[] names, io.vertx.sqlclient.Row row) {
        this.names = names;
        this.row = row;
        this.prefix = "";
        this.root = this;
    }

    private Row(Row whole, String prefix) {
        this.names = whole.names;
        this.row = whole.row;
        this.prefix = prefix;
        this.root = whole.root;
    }

    /** This row, in which the names of columns that are asked for go on a prefix. */
    public Row within(String other) {
        return new Row(this, other);
    }

    /** Hands on every row of an answer. */
    static void forEach(RowSet<io.vertx.sqlclient.Row> rows, Consumer<Row> reader) {
        String[] names = rows.columnsNames().toArray(String[]::new);
        for (io.vertx.sqlclient.Row row : rows) {
            reader.accept(new Row(names, row));
        }
    }

    @Nullable
    public String getString(String column) {
        return row.getString(position(column));
    }

    /** A value that is never NULL. */
    public <E extends Enum<E>> E getEnum(Class<E> type, String column) {
        return Enum.valueOf(type, row.getString(position(column)));
    }

    @Nullable
    public Long getLong(String column) {
        return row.getLong(position(column));
    }

    @Nullable
    public Integer getInteger(String column) {
        return row.getInteger(position(column));
    }

    @Nullable
    public Double getDouble(String column) {
        return row.getDouble(position(column));
    }

    @Nullable
    public Boolean getBoolean(String column) {
        return row.getBoolean(position(column));
    }

    @Nullable
    public BigDecimal getBigDecimal(String column) {
        return row.getBigDecimal(position(column));
    }

    @Nullable
    public LocalDate getLocalDate(String column) {
        return row.getLocalDate(position(column));
    }

    @Nullable
    public OffsetDateTime getOffsetDateTime(String column) {
        return row.getOffsetDateTime(position(column));
    }

    @Nullable
    public JsonArray getJsonArray(String column) {
        return (JsonArray) row.getValue(position(column));
    }

    @Nullable
    public String[] getArrayOfStrings(String column) {
        return row.getArrayOfStrings(position(column));
    }

    private int position(String column) {
        for (int position = root.next; position < names.length; position++) {
            if (isCalled(names[position], column)) {
                root.next = position + 1;
                return position;
            }
        }
        // One that was passed already; the next is likely to be where it would have been.
        for (int position = 0; position < root.next; position++) {
            if (isCalled(names[position], column)) {
                return position;
            }
        }
        throw new IllegalArgumentException("the statement selects no " + prefix + column);
    }

    private boolean isCalled(String name, String column) {
        return name.length() == prefix.length() + column.length() && name.startsWith(prefix) && name.endsWith(column);
    }
}
