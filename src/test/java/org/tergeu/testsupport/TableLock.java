package org.tergeu.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;

/** Holds a table so that whatever reads it waits: a statement that takes long, for as long as a test likes. */
public final class TableLock implements AutoCloseable {

    private final Connection connection;

    private TableLock(Connection connection) {
        this.connection = connection;
    }

    public static TableLock on(String table, DataSource database) throws SQLException {
        Connection connection = database.getConnection();
        connection.setAutoCommit(false);
        try (Statement lock = connection.createStatement()) {
            lock.execute("lock table " + table + " in access exclusive mode");
        }
        return new TableLock(connection);
    }

    /** How many statements wait for it. */
    public int waiting() throws SQLException {
        try (Statement count = connection.createStatement();
                ResultSet found = count.executeQuery(
                        "select count(distinct pid) from pg_locks where not granted and locktype = 'relation'")) {
            found.next();
            return found.getInt(1);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
