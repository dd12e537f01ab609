package org.tergeu.bench.check;

import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.tergeu.bench.database.BenchDatabase;

/** Statements that a database was sent, as pg_stat_statements counts them. It counts only while this is open: counting has its price, too. */
final class Statements implements AutoCloseable {

    private final BenchDatabase server;
    private final String database;
    private final boolean counted;

    /** @param server a database of the same server that pg_stat_statements may be created in */
    Statements(BenchDatabase server, BenchDatabase counted) throws SQLException {
        this.server = server;
        database = counted.value("select current_database()");
        this.counted = server.value("show shared_preload_libraries").contains("pg_stat_statements");
        if (this.counted) {
            server.execute("create extension if not exists pg_stat_statements");
            track("set pg_stat_statements.track = 'top'");
        } else {
            System.out.println("  pg_stat_statements is not preloaded: statements are not counted");
        }
    }

    /** How many so far; 0 when they are not counted. */
    long soFar() throws SQLException {
        return counted
                ? Long.parseLong(server.value(
                        "select coalesce(sum(s.calls), 0) from pg_stat_statements s join pg_database d on d.oid = s.dbid where d.datname = '"
                                + database + "'"))
                : 0;
    }

    @Override
    public void close() throws SQLException {
        if (counted) {
            track("set pg_stat_statements.track = 'none'");
        }
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
