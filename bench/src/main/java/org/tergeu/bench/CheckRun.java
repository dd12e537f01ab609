package org.tergeu.bench;

import java.util.List;
import java.util.Optional;
import org.tergeu.bench.arena.Arena;
import org.tergeu.bench.arena.Yardstick;
import org.tergeu.bench.check.Baseline;
import org.tergeu.bench.check.Check;
import org.tergeu.bench.check.Counts;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.measuring.WarmUp;
import org.tergeu.bench.process.Runtimes;
import org.tergeu.bench.workload.Workload;

/** bench/check: prints what a request has got dearer in. */
record CheckRun(Options options, Runtimes runtimes, Datasets datasets) {

    private static final List<Workload> ALL = List.of(Workload.values());

    /** Whether all answers were right, and nothing got worse by more than a tenth. */
    boolean isGood() throws Exception {
        Counts.requireStatements(datasets.server());
        Optional<Baseline> baseline = options.update() ? Optional.empty() : Optional.of(Baseline.read(runtimes));
        BenchDatabase database = datasets.of(Options.SMALLEST);
        try (Arena arena = new Arena(database, Options.SMALLEST, ALL, options.jar(), runtimes, Bench.LOGS);
                Yardstick yardstick = arena.yardstick()) {
            Optional<String> difference = arena.difference();
            if (difference.isPresent()) {
                System.out.println(difference.get());
                return false;
            }
            arena.learnAnswers();
            new WarmUp(arena, ALL, options.connections(), options.seconds()).run();
            yardstick.measure(options.connections(), options.seconds());
            Counts counts = new Counts(arena.service(), datasets.server(), database);
            Check check = new Check(
                    arena.service(), yardstick, counts, options.rounds(), options.connections(), options.seconds());
            return baseline.isPresent() ? check.compare(baseline.get()) : check.update(runtimes);
        }
    }
}
