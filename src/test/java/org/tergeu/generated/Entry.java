package org.tergeu.generated;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** An object of a report file that is put together field by field. */
final class Entry {

    private final Draw draw;
    private final Map<String, Object> fields = new LinkedHashMap<>();

    Entry(Draw draw) {
        this.draw = draw;
    }

    Entry with(String field, Object value) {
        if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
            fields.put(field, value);
        }
        return this;
    }

    /** With a field once in so many times. */
    Entry sometimes(int times, String field, Supplier<?> value) {
        return draw.oneIn(times) ? with(field, value.get()) : this;
    }

    /** With who says it, for which day, and what an editor remarks, where the report says so. */
    Entry attributed() {
        return sometimes(4, "assertedBy", () -> draw.of(Background.ORGANIZATIONS))
                .sometimes(8, "spokesperson", () -> draw.of(Background.PEOPLE))
                .sometimes(5, "asOf", () -> draw.of(Background.DAYS).toString())
                .sometimes(12, "note", () -> "An editor's remark.");
    }

    Map<String, Object> made() {
        return fields;
    }
}
