package org.tergeu.bench.bare;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import io.vertx.core.buffer.Buffer;
import io.vertx.sqlclient.Row;
import io.vertx.sqlclient.RowSet;
import io.vertx.sqlclient.data.Numeric;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes rows as JSON: an array for each statement, with an array of values for each row; names would only cost more. */
final class RowsAsJson {

    private static final JsonFactory JSON = new JsonFactory();
    private static final int USUAL_BYTES = 8192;

    private RowsAsJson() {}

    static Buffer of(List<List<RowSet<Row>>> statements) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(USUAL_BYTES);
        try (JsonGenerator json = JSON.createGenerator(bytes)) {
            json.writeStartArray();
            for (List<RowSet<Row>> ofKind : statements) {
                for (RowSet<Row> rows : ofKind) {
                    write(rows, json);
                }
            }
            json.writeEndArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(bytes.toByteArray());
    }

    private static void write(RowSet<Row> rows, JsonGenerator json) throws IOException {
        int columns = rows.columnsNames().size();
        json.writeStartArray();
        for (Row row : rows) {
            json.writeStartArray();
            for (int i = 0; i < columns; i++) {
                write(row.getValue(i), json);
            }
            json.writeEndArray();
        }
        json.writeEndArray();
    }

    private static void write(Object value, JsonGenerator json) throws IOException {
        if (value == null) {
            json.writeNull();
        } else if (value instanceof String text) {
            json.writeString(text);
        } else if (value instanceof Long number) {
            json.writeNumber(number);
        } else if (value instanceof Integer number) {
            json.writeNumber(number);
        } else if (value instanceof Double number) {
            json.writeNumber(number);
        } else if (value instanceof Numeric number) {
            json.writeNumber(number.toString());
        } else if (value instanceof Boolean yes) {
            json.writeBoolean(yes);
        } else if (value instanceof Object[] array) {
            json.writeStartArray();
            for (Object each : array) {
                write(each, json);
            }
            json.writeEndArray();
        } else {
            json.writeString(value.toString());
        }
    }
}
