package org.tergeu.bench;

import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.tergeu.bench.arena.Arena;
import org.tergeu.bench.measuring.Measuring;
import org.tergeu.bench.measuring.WarmUp;
import org.tergeu.bench.process.Postmaster;
import org.tergeu.bench.process.Runtimes;
import org.tergeu.bench.report.Archive;
import org.tergeu.bench.report.Markdown;
import org.tergeu.bench.report.Results;
import org.tergeu.bench.report.Targets;

/** bench/run: measures at one size after the other. */
record Run(Options options, Runtimes runtimes, Datasets datasets) {

    /** Whether all answers were right and, where that was asked for, no target was missed. */
    boolean isGood() throws Exception {
        for (long incidents : options.sizes()) {
            datasets.of(incidents);
        }
        boolean good = true;
        for (long incidents : options.sizes()) {
            System.out.println("Measuring at " + incidents + " incidents");
            Optional<Results> measured = measure(incidents);
            if (measured.isEmpty()) {
                return false;
            }
            Results results = measured.get();
            Targets targets = new Targets(results);
            if (options.results().isPresent() && results.errors() == 0) {
                new Archive(options.results().get()).write(targets);
            }
            System.out.println(Markdown.of(targets));
            if (results.errors() > 0) {
                System.out.println("There were errors: nothing is kept, and nothing counts.");
            }
            good &= results.errors() == 0 && (targets.areAllMet() || !options.strict());
        }
        return good;
    }

    private Optional<Results> measure(long incidents) throws Exception {
        try (Arena arena = arena(incidents)) {
            if (differs(arena)) {
                return Optional.empty();
            }
            System.out.println("  answers agree with the reference; recording statements");
            arena.recordAnswers(datasets.server());
            if (options.beside().isPresent()) {
                arena.addBuild(options.beside().get());
            }
            for (String optimisation : options.without()) {
                arena.addWithout(optimisation, options.jar());
            }
            long fewest = options.sizes().get(0);
            if (incidents == fewest) {
                return Optional.of(measure(arena, incidents));
            }
            try (Arena fewer = arena(fewest)) {
                if (differs(fewer)) {
                    return Optional.empty();
                }
                fewer.learnAnswers();
                warm(fewer);
                arena.addBeside(fewer);
                return Optional.of(measure(arena, incidents));
            }
        }
    }

    private Arena arena(long incidents) throws Exception {
        return new Arena(datasets.of(incidents), incidents, options.workloads(), options.jar(), runtimes, Bench.LOGS);
    }

    private static boolean differs(Arena arena) throws SQLException {
        Optional<String> difference = arena.difference();
        difference.ifPresent(System.out::println);
        return difference.isPresent();
    }

    private double warm(Arena arena) {
        return new WarmUp(arena, options.workloads(), options.connections(), options.seconds()).run();
    }

    private Results measure(Arena arena, long incidents) throws SQLException {
        double compiling = warm(arena);
        Measuring measuring =
                new Measuring(arena, options.workloads(), options.rounds(), options.connections(), options.seconds());
        return measuring.measure(incidents, about(compiling));
    }

    /** Where and how, with the command that does it again. */
    private String about(double compiling) throws SQLException {
        return String.format(
                Locale.ROOT,
                "Measured on %s by `bench/run%s`: %d processors, %s, PostgreSQL with %s and %s, %d rounds of %d seconds."
                        + " Compilers took %.0f%% of a server's CPU time in the last warm-up.",
                LocalDate.now(),
                options.shown(),
                Runtime.getRuntime().availableProcessors(),
                runtimes,
                datasets.server().buffer(),
                Postmaster.of(datasets.server()).memory(),
                options.rounds(),
                options.seconds(),
                100 * compiling);
    }
}
