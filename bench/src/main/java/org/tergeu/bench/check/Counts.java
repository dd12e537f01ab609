package org.tergeu.bench.check;

import io.vertx.core.buffer.Buffer;
import java.sql.SQLException;
import java.util.Map;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.load.HttpContestant;
import org.tergeu.bench.process.Refused;
import org.tergeu.bench.workload.Workload;

/** What can be counted of some requests that are sent one after the other: the same in every run. */
public final class Counts {

    private static final int ASKED = 100;

    private final HttpContestant service;
    private final BenchDatabase server;
    private final BenchDatabase database;

    /** @param server a database of the same server that pg_stat_statements may be created in */
    public Counts(HttpContestant service, BenchDatabase server, BenchDatabase database) {
        this.service = service;
        this.server = server;
        this.database = database;
    }

    /** @throws Refused when the server cannot count statements */
    public static void requireStatements(BenchDatabase server) throws SQLException {
        if (!server.value("show shared_preload_libraries").contains("pg_stat_statements")) {
            throw new Refused("The database does not count statements: set shared_preload_libraries ="
                    + " 'pg_stat_statements' there and start it again, or leave --url away.");
        }
    }

    /** A price of which the CPU time is not known. */
    Price of(Workload workload) throws Exception {
        // What is prepared and read once only is not what a request costs.
        ask(workload);
        StatementCounts.Count sent = statements(workload);
        try (Allocations allocations = new Allocations(service.process().pid())) {
            ask(workload);
            Map<Long, Long> before = allocations.soFar();
            long bytes = ask(workload);
            long allocated = Allocations.between(before, allocations.soFar());
            return new Price(
                    (double) sent.calls() / ASKED,
                    (double) sent.blocks() / ASKED,
                    (double) bytes / ASKED,
                    (double) allocated / ASKED,
                    Double.NaN);
        }
    }

    private StatementCounts.Count statements(Workload workload) throws SQLException {
        try (StatementCounts statements = StatementCounts.open(server, database)) {
            StatementCounts.Count before = statements.soFar();
            ask(workload);
            return statements.soFar().minus(before);
        }
    }

    /** How many bytes the answers had. */
    private long ask(Workload workload) {
        long[] bytes = new long[1];
        service.askFirst(workload, ASKED, (Buffer answer, Boolean good) -> {
            if (!good) {
                throw new IllegalStateException(workload + " was answered otherwise than before: " + answer);
            }
            bytes[0] += answer.length();
        });
        return bytes[0];
    }
}
