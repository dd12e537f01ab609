package org.tergeu.bench.measuring;

import java.util.List;
import java.util.Locale;
import org.tergeu.bench.arena.Arena;
import org.tergeu.bench.load.Contestant;
import org.tergeu.bench.load.HttpContestant;
import org.tergeu.bench.process.CpuAccount;
import org.tergeu.bench.workload.Workload;

/** Asks all servers everything until their code is compiled. How long that takes depends on what else the machine does: the compilers show it. */
public final class WarmUp {

    private static final int MOST_PASSES = 8;
    private static final double COMPILED = 0.05;
    private static final double ENOUGH_SECONDS = 3;
    /** What costs more than that part of what it did a pass before does not get cheaper any more. */
    private static final double SETTLED = 0.9;

    private final Arena arena;
    private final List<Workload> workloads;
    private final int connections;
    private final double seconds;

    public WarmUp(Arena arena, List<Workload> workloads, int connections, double seconds) {
        this.arena = arena;
        this.workloads = workloads;
        this.connections = connections;
        this.seconds = Math.min(seconds, ENOUGH_SECONDS);
    }

    /** What part of the servers' CPU time the compilers still took in the end; that of the busiest. */
    public double run() {
        double share = 1;
        for (int pass = 1; pass <= MOST_PASSES && share > COMPILED; pass++) {
            share = arena.servers().stream().mapToDouble(this::pass).max().orElse(0);
            System.out.printf(Locale.ROOT, "  warming up: compilers took %.0f%% of a server's CPU time%n", 100 * share);
        }
        arena.contestants().stream()
                .filter(contestant -> !arena.servers().contains(contestant))
                .forEach(this::settle);
        return share;
    }

    private double pass(HttpContestant server) {
        long pid = server.process().pid();
        double compilers = CpuAccount.ofCompilers(pid);
        double all = CpuAccount.ofProcess(pid);
        ask(server);
        return (CpuAccount.ofCompilers(pid) - compilers) / (CpuAccount.ofProcess(pid) - all);
    }

    /** Who has no code to compile has statements to plan, on each of its connections. */
    private void settle(Contestant contestant) {
        for (Workload workload : workloads) {
            double before = Double.MAX_VALUE;
            double now = contestant.measure(workload, connections, seconds).cpu();
            for (int pass = 1; pass < MOST_PASSES && now < SETTLED * before; pass++) {
                before = now;
                now = contestant.measure(workload, connections, seconds).cpu();
            }
        }
    }

    private void ask(Contestant contestant) {
        workloads.forEach(workload -> contestant.measure(workload, connections, seconds));
    }
}
