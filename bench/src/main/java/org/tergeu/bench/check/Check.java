package org.tergeu.bench.check;

import java.io.IOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tergeu.bench.arena.Yardstick;
import org.tergeu.bench.load.HttpContestant;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.process.Runtimes;
import org.tergeu.bench.workload.Workload;

/** Finds out what requests cost, and compares that with what they cost when the baseline was written. */
public final class Check {

    private final HttpContestant service;
    private final Yardstick yardstick;
    private final Counts counts;
    private final int rounds;
    private final int connections;
    private final double seconds;
    private final List<Measured> yardsticks = new ArrayList<>();
    private long errors;

    public Check(
            HttpContestant service, Yardstick yardstick, Counts counts, int rounds, int connections, double seconds) {
        this.service = service;
        this.yardstick = yardstick;
        this.counts = counts;
        this.rounds = rounds;
        this.connections = connections;
        this.seconds = seconds;
    }

    /** Writes the baseline anew, unless there were errors. */
    public boolean update(Runtimes runtimes) throws Exception {
        Map<Workload, Price> prices = priced(counted(), cpu(List.of(Workload.values()), 2 * rounds));
        if (isFaulty()) {
            return false;
        }
        System.out.println(write(prices, runtimes));
        return true;
    }

    /** Prints what has changed by more than a tenth, and whether nothing got worse. */
    public boolean compare(Baseline baseline) throws Exception {
        Map<Workload, Price> counted = counted();
        Map<Workload, List<Measured>> cpu = cpu(List.of(Workload.values()), rounds);
        Map<Workload, Price> now = priced(counted, cpu);
        List<Workload> doubtful = now.keySet().stream()
                .filter(each -> now.get(each).takesMoreCpuThan(baseline.prices().get(each)))
                .toList();
        if (!doubtful.isEmpty()) {
            // CPU time is noisy: it counts only when it is found again.
            cpu(doubtful, 2 * rounds)
                    .forEach((workload, more) -> cpu.get(workload).addAll(more));
            now.putAll(priced(counted, cpu));
        }
        List<String> worse = new ArrayList<>();
        List<String> better = new ArrayList<>();
        now.forEach((workload, price) -> {
            System.out.println("  " + workload + " " + price.json().encode());
            worse.addAll(price.worse(workload, baseline.prices().get(workload)));
            better.addAll(price.better(workload, baseline.prices().get(workload)));
        });
        return !isFaulty() & isBetter(worse, better);
    }

    private static boolean isBetter(List<String> worse, List<String> better) {
        worse.forEach(each -> System.out.println("Worse by more than a tenth: " + each));
        better.forEach(each -> System.out.println("Better by more than a tenth: " + each));
        if (worse.isEmpty()) {
            System.out.println("Nothing got worse by more than a tenth.");
        }
        if (!better.isEmpty()) {
            System.out.println("So that it stays so: bench/check --update, and commit what it writes.");
        }
        return worse.isEmpty();
    }

    private boolean isFaulty() {
        if (errors > 0) {
            System.out.println(errors + " answers were none, or not the right one: nothing counts.");
        }
        return errors > 0;
    }

    private Map<Workload, Price> counted() throws Exception {
        Map<Workload, Price> counted = new EnumMap<>(Workload.class);
        for (Workload workload : Workload.values()) {
            counted.put(workload, counts.of(workload));
        }
        return counted;
    }

    /** A yardstick is measured beside each, so that what else the machine does falls on both. */
    private Map<Workload, List<Measured>> cpu(List<Workload> workloads, int times) {
        Map<Workload, List<Measured>> all = new EnumMap<>(Workload.class);
        for (int round = 0; round < times; round++) {
            for (Workload workload : workloads) {
                Measured measured = service.measure(workload, connections, seconds);
                all.computeIfAbsent(workload, each -> new ArrayList<>()).add(measured);
                Measured beside = yardstick.measure(connections, seconds);
                yardsticks.add(beside);
                errors += measured.errors() + beside.errors();
            }
        }
        return all;
    }

    /** Of either the cheapest round: what others do on the machine only ever adds. */
    private Map<Workload, Price> priced(Map<Workload, Price> counted, Map<Workload, List<Measured>> cpu) {
        double one = Measured.best(yardsticks).cpu();
        Map<Workload, Price> prices = new EnumMap<>(Workload.class);
        counted.forEach((workload, price) -> prices.put(
                workload, price.withCpu(Measured.best(cpu.get(workload)).cpu() / one)));
        return prices;
    }

    private static String write(Map<Workload, Price> prices, Runtimes runtimes) throws IOException {
        return new Baseline(prices).write(runtimes);
    }
}
