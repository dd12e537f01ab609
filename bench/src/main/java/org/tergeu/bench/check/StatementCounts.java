package org.tergeu.bench.check;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.tergeu.bench.database.BenchDatabase;

/** Statements that a database was sent, as pg_stat_statements counts them. It counts only while this is open: counting has its price, too. */
final class StatementCounts implements AutoCloseable {

    private final BenchDatabase server;
    private final String database;

    private StatementCounts(BenchDatabase server, String database) {
        this.server = server;
        this.database = database;
    }

    /**
     * So many so far.
     *
     * @param blocks that they looked at
     */
    record Count(long calls, long blocks) {

        Count minus(Count before) {
            return new Count(calls - before.calls, blocks - before.blocks);
        }
    }

    /** @param server a database of the same server that pg_stat_statements may be created in */
    static StatementCounts open(BenchDatabase server, BenchDatabase counted) throws SQLException {
        server.execute("create extension if not exists pg_stat_statements");
        StatementCounts counts = new StatementCounts(server, counted.value("select current_database()"));
        counts.track("set pg_stat_statements.track = 'top'");
        return counts;
    }

    Count soFar() throws SQLException {
        String sql = "select coalesce(sum(s.calls), 0), coalesce(sum(s.shared_blks_hit + s.shared_blks_read), 0)"
                + " from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = '" + database
                + "'";
        try (Connection connection = server.connect();
                ResultSet row = connection.createStatement().executeQuery(sql)) {
            row.next();
            return new Count(row.getLong(1), row.getLong(2));
        }
    }

    @Override
    public void close() throws SQLException {
        track("set pg_stat_statements.track = 'none'");
    }

    private void track(String how) throws SQLException {
        server.execute("alter system " + how);
        server.execute("select pg_reload_conf()");
        try {
            TimeUnit.SECONDS.sleep(1);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
