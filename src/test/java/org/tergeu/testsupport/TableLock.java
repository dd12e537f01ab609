package org.tergeu.testsupport;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Set;
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
        return waitingProcesses().size();
    }

    /** The processes of PostgreSQL whose statements wait for it, at one moment. */
    public Set<Integer> waitingProcesses() throws SQLException {
        Set<Integer> processes = new HashSet<>();
        try (Statement list = connection.createStatement();
                ResultSet found =
                        list.executeQuery("select pid from pg_locks where not granted and locktype = 'relation'")) {
            while (found.next()) {
                processes.add(found.getInt(1));
            }
        }
        return processes;
    }

    @Override
    public void close() throws SQLException {
        connection.rollback();
        connection.close();
    }
}
