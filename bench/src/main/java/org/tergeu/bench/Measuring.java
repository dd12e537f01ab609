package org.tergeu.bench;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tergeu.bench.load.Arena;
import org.tergeu.bench.load.Contestant;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.load.Workload;
import org.tergeu.bench.process.CpuAccount;
import org.tergeu.bench.report.Results;

/** Measures everybody at everything in turn, round after round, so that what else the machine does falls on all alike. */
final class Measuring {

    private static final int MOST_WARM_UPS = 8;
    private static final double COMPILED = 0.05;

    private final Arena arena;
    private final Options options;
    private String warmth = "";

    Measuring(Arena arena, Options options) {
        this.arena = arena;
        this.options = options;
    }

    Results measure(long incidents) {
        Map<Workload, String> differences = new EnumMap<>(Workload.class);
        for (Workload workload : options.workloads()) {
            arena.difference(workload).ifPresent(difference -> {
                System.out.println("  differs: " + difference);
                differences.put(workload, difference);
            });
        }
        warmUp();
        Results results = Results.of(incidents, options.connections(), about());
        results.differences().putAll(differences);
        rounds().forEach((workload, byName) ->
                byName.forEach((name, rounds) -> results.add(workload, name, Measured.median(rounds))));
        for (Workload workload : options.workloads()) {
            results.crowded().put(workload, arena.service().measure(workload, Results.CROWD, options.seconds()));
        }
        return results.with(CpuAccount.residentMegabytes(arena.servicePid()));
    }

    /** How long it takes depends on what else the machine does: the compilers themselves tell when they are done. */
    void warmUp() {
        arena.bare().measure(Workload.W1, options.connections(), options.seconds());
        double share = 1;
        for (int pass = 1; pass <= MOST_WARM_UPS && share > COMPILED; pass++) {
            double compilers = CpuAccount.ofCompilers(arena.servicePid());
            double all = CpuAccount.ofProcess(arena.servicePid());
            for (Workload workload : options.workloads()) {
                arena.service().measure(workload, options.connections(), options.seconds());
            }
            share = (CpuAccount.ofCompilers(arena.servicePid()) - compilers)
                    / (CpuAccount.ofProcess(arena.servicePid()) - all);
            System.out.printf("  warming up: the compilers took %.0f%% of the service's CPU time%n", 100 * share);
        }
        warmth = String.format(" Compilers took %.0f%% of the service's CPU time in the last warm-up.", 100 * share);
    }

    Map<Workload, Map<String, List<Measured>>> rounds() {
        Map<Workload, Map<String, List<Measured>>> all = new EnumMap<>(Workload.class);
        for (int round = 1; round <= options.rounds(); round++) {
            System.out.println("  round " + round + " of " + options.rounds());
            for (Workload workload : options.workloads()) {
                for (Contestant contestant : arena.contestants()) {
                    Measured measured = contestant.measure(workload, options.connections(), options.seconds());
                    all.computeIfAbsent(workload, each -> new LinkedHashMap<>())
                            .computeIfAbsent(contestant.name(), each -> new ArrayList<>())
                            .add(measured);
                    System.out.printf(
                            java.util.Locale.ROOT,
                            "    %s %-8s %7.0f/s  server %.3f + database %.3f%s%n",
                            workload,
                            contestant.name(),
                            measured.perSecond(),
                            measured.server(),
                            measured.database(),
                            measured.errors() == 0 ? "" : "  ERRORS " + measured.errors());
                }
            }
        }
        return all;
    }

    /** Where and how. */
    String about() {
        return String.format(
                "Measured on %s: %d processors, Java %s, %d rounds of %d seconds.%s%s",
                LocalDate.now(),
                Runtime.getRuntime().availableProcessors(),
                Runtime.version().feature(),
                options.rounds(),
                options.seconds(),
                warmth,
                options.service().isEmpty() ? "" : " Service with " + String.join(" ", options.service()) + ".");
    }
}
