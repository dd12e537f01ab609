package org.tergeu.bench.measuring;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.tergeu.bench.arena.Arena;
import org.tergeu.bench.load.Contestant;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.process.Memory;
import org.tergeu.bench.report.Results;
import org.tergeu.bench.workload.Workload;

/** Measures everybody at everything in turn, round after round, so that what else the machine does falls on all alike. */
public final class Measuring {

    private final Arena arena;
    private final List<Workload> workloads;
    private final int rounds;
    private final int connections;
    private final double seconds;
    private final Map<Workload, Map<String, List<Measured>>> byName = new EnumMap<>(Workload.class);
    private final Map<Workload, List<Measured>> crowded = new EnumMap<>(Workload.class);

    public Measuring(Arena arena, List<Workload> workloads, int rounds, int connections, double seconds) {
        this.arena = arena;
        this.workloads = workloads;
        this.rounds = rounds;
        this.connections = connections;
        this.seconds = seconds;
    }

    /** @param about where and how */
    public Results measure(long incidents, String about) {
        for (int round = 1; round <= rounds; round++) {
            System.out.println("  round " + round + " of " + rounds);
            workloads.forEach(this::round);
        }
        Map<String, Memory> memory = new LinkedHashMap<>();
        arena.servers()
                .forEach(server ->
                        memory.put(server.name(), Memory.of(server.process().pid())));
        Results results = Results.of(incidents, connections, about, memory);
        byName.forEach((workload, contestants) ->
                contestants.forEach((name, all) -> results.add(workload, name, Measured.median(all))));
        crowded.forEach((workload, all) -> results.crowded().put(workload, Measured.median(all)));
        return results;
    }

    private void round(Workload workload) {
        for (Contestant contestant : arena.contestants()) {
            Measured measured = contestant.measure(workload, connections, seconds);
            byName.computeIfAbsent(workload, each -> new LinkedHashMap<>())
                    .computeIfAbsent(contestant.name(), each -> new ArrayList<>())
                    .add(measured);
            print(workload, contestant.name(), measured);
        }
        Measured measured = arena.service().measure(workload, Results.CROWD, seconds);
        crowded.computeIfAbsent(workload, each -> new ArrayList<>()).add(measured);
        print(workload, "crowded", measured);
    }

    private static void print(Workload workload, String name, Measured measured) {
        System.out.printf(
                Locale.ROOT,
                "    %s %-8s %7.0f/s  server %.3f + database %.3f%s%n",
                workload,
                name,
                measured.perSecond(),
                measured.server(),
                measured.database(),
                measured.errors() == 0 ? "" : "  ERRORS " + measured.errors());
    }
}
