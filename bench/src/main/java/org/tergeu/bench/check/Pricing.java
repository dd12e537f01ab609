package org.tergeu.bench.check;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.load.Arena;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.load.Workload;

/** Finds out what requests cost. */
final class Pricing {

    private static final int COUNTED = 40;
    /** W4 has as few questions as the list has pages. */
    private static final int DIFFERENT = 5;

    private final Arena arena;
    private final BenchDatabase server;
    private final BenchDatabase database;
    private final int connections;
    private final double seconds;

    Pricing(Arena arena, BenchDatabase server, BenchDatabase database, int connections, double seconds) {
        this.arena = arena;
        this.server = server;
        this.database = database;
        this.connections = connections;
        this.seconds = seconds;
    }

    /** What is counted, and the same in every run. */
    Price counted(Workload workload, double cpu) throws Exception {
        double statements = statements(workload);
        long bytes = 0;
        try (Allocations allocations = new Allocations(arena.servicePid())) {
            ask(workload);
            Map<Long, Long> before = allocations.soFar();
            bytes = ask(workload);
            long allocated = Allocations.between(before, allocations.soFar());
            return new Price(statements, (double) bytes / COUNTED, (double) allocated / COUNTED, cpu);
        }
    }

    /** The cheapest of several rounds against the cheapest of the bare route's between them. */
    double cpu(Workload workload, int rounds) {
        List<Measured> service = new ArrayList<>();
        List<Measured> bare = new ArrayList<>();
        for (int round = 0; round < rounds; round++) {
            service.add(arena.service().measure(workload, connections, seconds));
            bare.add(arena.bare().measure(workload, connections, seconds));
        }
        return Measured.best(service).cpu() / Measured.best(bare).cpu();
    }

    private double statements(Workload workload) throws SQLException {
        try (Statements statements = new Statements(server, database)) {
            long before = statements.soFar();
            ask(workload);
            return (double) (statements.soFar() - before) / COUNTED;
        }
    }

    private long ask(Workload workload) {
        long bytes = 0;
        for (int i = 0; i < COUNTED; i++) {
            bytes += arena.answer(workload, i % DIFFERENT).length();
        }
        return bytes;
    }
}
