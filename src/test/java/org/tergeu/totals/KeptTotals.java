package org.tergeu.totals;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** The totals that are kept up, compared with what they are when they are made of the rows anew. */
final class KeptTotals {

    private static final List<String> TABLES = List.of("seizure_total", "incident_region", "seizure_total_exception");

    private final DataSource database;

    KeptTotals(DataSource database) {
        this.database = database;
    }

    /** How many rows of totals there are. */
    int rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from seizure_total")) {
            count.next();
            return count.getInt(1);
        }
    }

    /** The rows that only one of the two has; what is made anew is given up again. */
    List<String> differencesToRows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : TABLES) {
                statement.execute("create temp table kept_" + table + " on commit drop as table " + table);
            }
            statement.execute("select rebuild_seizure_totals()");
            List<String> differences = new ArrayList<>();
            for (String table : TABLES) {
                differences.addAll(onlyIn(statement, "kept_" + table, table));
                differences.addAll(onlyIn(statement, table, "kept_" + table));
            }
            connection.rollback();
            return differences;
        }
    }

    private static List<String> onlyIn(Statement statement, String table, String other) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (ResultSet only = statement.executeQuery(
                "select cast(d as text) from (table " + table + " except table " + other + ") d")) {
            while (only.next()) {
                rows.add("only in " + table + ": " + only.getString(1));
            }
        }
        return rows;
    }
}
