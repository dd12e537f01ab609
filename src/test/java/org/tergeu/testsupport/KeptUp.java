package org.tergeu.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/**
 * What is kept up while writing, compared with what it is when it is made of the rows anew.
 *
 * @param rebuild the function that makes it anew
 * @param tables where it is kept
 */
public record KeptUp(DataSource database, String rebuild, List<String> tables) {

    /** The totals of seizures. */
    public static KeptUp totals(DataSource database) {
        return new KeptUp(
                database,
                "rebuild_seizure_totals()",
                List.of("seizure_total", "incident_region", "seizure_total_exception"));
    }

    /** The words of names and titles, and of incidents with their facts. */
    public static KeptUp words(DataSource database) {
        return new KeptUp(
                database, "rebuild_search_postings()", List.of("incident_word", "report_word", "incident_fact_text"));
    }

    /** How many rows the first table has. */
    public int rows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement();
                ResultSet count = statement.executeQuery("select count(*) from " + tables.get(0))) {
            count.next();
            return count.getInt(1);
        }
    }

    /** The rows that only one of the two has; what is made anew is given up again. */
    public List<String> differencesToRows() throws SQLException {
        try (Connection connection = database.getConnection();
                Statement statement = connection.createStatement()) {
            connection.setAutoCommit(false);
            for (String table : tables) {
                statement.execute("create temp table kept_" + table + " on commit drop as table " + table);
            }
            statement.execute("select " + rebuild);
            List<String> differences = new ArrayList<>();
            for (String table : tables) {
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
