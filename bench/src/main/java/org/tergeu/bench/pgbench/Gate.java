package org.tergeu.bench.pgbench;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.tergeu.bench.database.BenchDatabase;

/**
 * Lets the clients of a script run only while it is open, and counts their runs. So their connections live as long as those of a server,
 * and neither connecting nor planning for the first time is taken for what statements cost.
 */
final class Gate implements AutoCloseable {

    private static final int PAUSE_MILLIS = 5;

    private final Connection connection;
    private final int key;

    /** A closed one; each has a key of its own. */
    Gate(BenchDatabase database, int key) throws SQLException {
        this.key = key;
        connection = database.connect();
        connection.createStatement().execute("drop sequence if exists " + sequence(key));
        connection.createStatement().execute("create sequence " + sequence(key));
        shut();
    }

    /** What a client passes it by, as columns of a statement: first it waits, then it is counted. */
    static String columns(int key) {
        return "pg_advisory_xact_lock_shared(" + key + ") as gate, nextval('" + sequence(key) + "') as run";
    }

    void open() throws SQLException {
        connection.createStatement().execute("select pg_advisory_unlock(" + key + ")");
    }

    void shut() throws SQLException {
        connection.createStatement().execute("select pg_advisory_lock(" + key + ")");
    }

    /** Until so many clients wait before it. */
    void await(int clients, Process process) throws SQLException, InterruptedException {
        while (waiting() < clients) {
            if (!process.isAlive()) {
                throw new IllegalStateException("pgbench is gone.");
            }
            TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
        }
    }

    /** How often anybody has passed it. */
    long passed() throws SQLException {
        return number("select case when is_called then last_value else 0 end from " + sequence(key));
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private long waiting() throws SQLException {
        return number(
                "select count(*) from pg_locks where locktype = 'advisory' and objid = " + key + " and not granted");
    }

    private long number(String sql) throws SQLException {
        try (ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static String sequence(int key) {
        return "bench_gate_" + key;
    }
}
