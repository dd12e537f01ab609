package org.tergeu.naming;

import io.vertx.core.json.JsonArray;
import io.vertx.mutiny.sqlclient.Row;
import java.util.List;
import java.util.stream.Stream;

/**
 * All names of one thing.
 *
 * @param all preferred names first, by language
 */
public record Names(List<Name> all) {

    private static final String COLUMN = "all_names";

    /** The select-list entry that reads the names of a row: those of {@code table} whose {@code column} equals {@code owner}. */
    public static String column(String table, String column, String owner) {
        return "(select jsonb_agg(jsonb_build_array(n.language, n.name, n.preferred) order by n.preferred desc, n.language, n.name) from "
                + table + " n where n." + column + " = " + owner + ") as " + COLUMN;
    }

    /** Reads what {@link #column} selected. */
    public static Names read(Row row) {
        JsonArray names = (JsonArray) row.getValue(COLUMN);
        Stream<JsonArray> each = names == null ? Stream.empty() : names.stream().map(JsonArray.class::cast);
        return new Names(each.map(name -> new Name(name.getString(0), name.getString(1), name.getBoolean(2)))
                .toList());
    }

    /** The preferred name in the first of these languages that has one, else in English, else any. */
    public String in(List<String> languages) {
        return Stream.concat(languages.stream(), Stream.of("en"))
                .flatMap(language -> all.stream()
                        .filter(name -> name.preferred() && name.language().equals(language)))
                .findFirst()
                .or(() -> all.stream().findFirst())
                .map(Name::name)
                .orElseThrow(() -> new IllegalStateException("a thing without any name"));
    }
}
