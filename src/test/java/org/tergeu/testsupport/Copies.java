package org.tergeu.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Rows that are copied many times over: more than anybody would report, in the time of one statement. */
public record Copies(DataSource database) {

    /**
     * Copies the rows of a table that meet a condition.
     *
     * @param times how often
     * @param others SQL of columns that differ from the row {@code t}; {@code n} numbers the copies from 1
     */
    public void make(String table, String where, int times, Map<String, String> others) {
        List<String> columns = columns(table);
        run("insert into " + table + " (" + String.join(", ", columns) + ") select "
                + columns.stream()
                        .map(column -> others.getOrDefault(column, "t." + column))
                        .collect(Collectors.joining(", "))
                + " from " + table + " t cross join generate_series(1, " + times + ") n where " + where);
    }

    /** Runs a statement. */
    public void run(String sql) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new AssertionError(sql, e);
        }
    }

    /** Those that the database does not give by itself. */
    private List<String> columns(String table) {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet found =
                        statement.executeQuery("select column_name from information_schema.columns where table_name = '"
                                + table + "' and is_generated = 'NEVER' and is_identity = 'NO'"
                                + " order by ordinal_position")) {
            List<String> columns = new ArrayList<>();
            while (found.next()) {
                columns.add(found.getString(1));
            }
            return columns;
        } catch (SQLException e) {
            throw new AssertionError(e);
        }
    }
}
