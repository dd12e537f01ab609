package org.tergeu.bench.data;

import java.util.StringJoiner;

/** JSON as intake stores it: every field, null or not, in the order of its record. */
final class Json {

    private final StringJoiner fields = new StringJoiner(",", "{", "}");

    /** A text; null is null. */
    Json text(String name, String value) {
        return raw(name, value == null ? null : quoted(value));
    }

    /** A number or JSON that is made already; null is null. */
    Json raw(String name, Object value) {
        fields.add('"' + name + "\":" + value);
        return this;
    }

    private static String quoted(String value) {
        return '"' + value.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    @Override
    public String toString() {
        return fields.toString();
    }
}
