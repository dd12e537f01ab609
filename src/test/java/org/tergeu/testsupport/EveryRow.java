package org.tergeu.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.sql.DataSource;

/** Looks at all rows of all tables, and at what the planner has sampled of them. */
public final class EveryRow {

    private static final String TABLES =
            "select format('%I', c.relname) from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' order by 1";

    private EveryRow() {}

    /** The rows in which any of these texts is, in any case, each with its table before it. */
    public static List<String> having(DataSource database, String... texts) throws SQLException {
        try (Connection connection = database.getConnection();
                Statement sql = connection.createStatement()) {
            List<String> sources = new ArrayList<>(List.of("pg_stats"));
            sources.addAll(read(sql, TABLES));
            List<String> found = new ArrayList<>();
            for (String source : sources) {
                for (String row : read(sql, "select cast(t as text) from " + source + " t")) {
                    for (String text : texts) {
                        if (row.toLowerCase(Locale.ROOT).contains(text)) {
                            found.add(source + " " + row);
                        }
                    }
                }
            }
            return found;
        }
    }

    private static List<String> read(Statement sql, String query) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet each = sql.executeQuery(query)) {
            while (each.next()) {
                rows.add(each.getString(1));
            }
        }
        return rows;
    }
}
