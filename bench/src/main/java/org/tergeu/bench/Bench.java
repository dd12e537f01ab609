package org.tergeu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.tergeu.bench.check.Check;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.database.EmbeddedDatabase;
import org.tergeu.bench.load.Arena;
import org.tergeu.bench.report.Archive;
import org.tergeu.bench.report.Markdown;
import org.tergeu.bench.report.Results;
import org.tergeu.bench.report.StartupTable;
import org.tergeu.bench.startup.Startup;
import org.tergeu.bench.startup.Variant;

/** Measures the service, or checks that it has not become dearer. */
public final class Bench {

    private static final Path DATA = Path.of(".tergeu/bench");
    private static final Path LOGS = Path.of("bench/target/logs");

    /** What larger sizes are held against. */
    private static final long SMALLEST = 10_000;

    private Bench() {}

    public static void main(String[] arguments) throws Exception {
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException unknown) {
            System.err.println(unknown.getMessage());
            System.exit(2);
            return;
        }
        Files.createDirectories(LOGS);
        BenchDatabase server = options.url() == null ? EmbeddedDatabase.start(DATA) : new BenchDatabase(options.url());
        Datasets datasets = new Datasets(server, options.jar(), LOGS);
        for (long incidents : options.sizes()) {
            datasets.of(incidents);
        }
        switch (options.command()) {
            case "fill" -> System.out.println("Filled.");
            case "run" -> measure(options, datasets);
            case "check" -> check(options, datasets);
            case "startup" -> startUp(options, datasets);
            default -> throw new IllegalArgumentException(options.command() + " is no command.");
        }
        System.exit(0);
    }

    private static void measure(Options options, Datasets datasets) throws Exception {
        Archive archive = new Archive(options.results());
        for (long incidents : options.sizes()) {
            System.out.println("Measuring at " + incidents + " incidents");
            try (Arena arena = arena(options, datasets.of(incidents), incidents)) {
                Results results = new Measuring(arena, options).measure(incidents);
                Results smallest = archive.read(SMALLEST);
                archive.write(results, smallest);
                System.out.println(Markdown.of(results, smallest));
            }
        }
    }

    private static void startUp(Options options, Datasets datasets) throws Exception {
        List<Variant> variants = Variant.found(options.jdks());
        Startup startup = new Startup(datasets.of(SMALLEST), LOGS.resolve("startup.log"));
        String about = String.format(
                "Measured on %s: %d processors, medians of %d starts each, one after the other; %,d incidents, heap at most 256 MB.",
                LocalDate.now(), Runtime.getRuntime().availableProcessors(), options.rounds(), SMALLEST);
        String table = StartupTable.of(about, variants, startup.measure(variants, options.rounds()));
        Files.createDirectories(options.results());
        Files.writeString(options.results().resolve("startup.md"), table);
        System.out.println(table);
    }

    private static void check(Options options, Datasets datasets) throws Exception {
        BenchDatabase database = datasets.of(SMALLEST);
        try (Arena arena = arena(options, database, SMALLEST)) {
            Measuring measuring = new Measuring(arena, options);
            measuring.warmUp();
            Check check = new Check(
                    arena, datasets.server(), database, options.connections(), options.rounds(), options.seconds());
            if (options.update()) {
                check.update(measuring.about());
                return;
            }
            List<String> worse = check.worse();
            worse.forEach(each -> System.out.println("Worse by more than a tenth: " + each));
            System.out.println(worse.isEmpty() ? "Nothing got worse by more than a tenth." : "");
            if (!worse.isEmpty()) {
                System.exit(1);
            }
        }
    }

    private static Arena arena(Options options, BenchDatabase database, long incidents) throws Exception {
        return new Arena(database, incidents, options.jar(), options.service(), LOGS);
    }
}
