package org.tergeu.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.tergeu.bench.attack.AttackRun;
import org.tergeu.bench.attack.FloodRun;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.database.EmbeddedDatabase;
import org.tergeu.bench.faults.FaultRun;
import org.tergeu.bench.process.Postmaster;
import org.tergeu.bench.process.Refused;
import org.tergeu.bench.process.Runtimes;

/**
 * Measures the service, or checks that it has not become dearer. Exits with 1 when an answer was wrong, something got worse, or something
 * broke, and with 2 when nothing was measured because what was asked for makes no sense.
 */
public final class Bench {

    static final Path LOGS = Path.of("bench/target/logs");

    private static final Path DATA = Path.of(".tergeu/bench");

    /** Not below this folder, which the user that PostgreSQL runs as may be unable to enter. */
    private static final Path FAULTS = Path.of(System.getProperty("java.io.tmpdir"), "tergeu-faults");

    private static final int GOOD = 0;
    private static final int BAD = 1;
    private static final int REFUSED = 2;

    private Bench() {}

    public static void main(String[] arguments) {
        if (List.of(arguments).contains("--help")) {
            System.out.println(Options.USAGE);
            return;
        }
        Options options;
        try {
            options = Options.parse(arguments);
        } catch (IllegalArgumentException senseless) {
            System.err.println(senseless.getMessage());
            System.exit(REFUSED);
            return;
        }
        int code;
        try {
            code = run(options) ? GOOD : BAD;
        } catch (Refused refused) {
            System.err.println(refused.getMessage());
            code = REFUSED;
        } catch (Exception broken) {
            broken.printStackTrace();
            code = BAD;
        }
        // Threads of clients and of the database may still be there; hooks end all child processes.
        System.exit(code);
    }

    private static boolean run(Options options) throws Exception {
        Files.createDirectories(LOGS);
        if (options.command().equals("faults")) {
            return faults(options);
        }
        BenchDatabase server =
                options.url().isPresent() ? new BenchDatabase(options.url().get()) : EmbeddedDatabase.start(DATA);
        Runtimes runtimes = Runtimes.of(options.jdk(), options.service(), heap(options));
        System.out.println("Servers run on " + runtimes + " (" + options.jdk().home() + "), PostgreSQL with "
                + server.buffer() + " and " + Postmaster.of(server).memory());
        Datasets datasets = new Datasets(server, options.jar(), runtimes, LOGS);
        return switch (options.command()) {
            case "fill" -> fill(options, datasets);
            case "run" -> new Run(options, runtimes, datasets).isGood();
            case "check" -> new CheckRun(options, runtimes, datasets).isGood();
            case "intake" -> new IntakeRun(options, runtimes, server).isGood();
            case "startup" -> new StartupRun(options, runtimes, datasets).isGood();
            case "attack" ->
                options.flood()
                        ? new FloodRun(
                                        datasets.of(Options.SMALLEST),
                                        Options.SMALLEST,
                                        options.jar(),
                                        runtimes,
                                        LOGS.resolve("flood.log"),
                                        options.seconds())
                                .isGood()
                        : new AttackRun(
                                        datasets.of(Options.SMALLEST),
                                        Options.SMALLEST,
                                        options.jar(),
                                        runtimes,
                                        LOGS.resolve("attack.log"),
                                        options.connections(),
                                        options.seconds())
                                .isGood();
            default -> throw new Refused(options.command() + " is no command.\n" + Options.USAGE);
        };
    }

    private static String heap(Options options) {
        return options.command().equals("attack") && !options.flood() ? AttackRun.HEAP : Runtimes.HEAP;
    }

    /** It has databases of its own. */
    private static boolean faults(Options options) throws Exception {
        Runtimes runtimes = Runtimes.of(options.jdk(), options.service(), Runtimes.HEAP);
        System.out.println("Servers run on " + runtimes);
        return new FaultRun(
                        options.jar(),
                        runtimes,
                        FAULTS,
                        LOGS.toAbsolutePath(),
                        options.connections(),
                        options.seconds())
                .isGood();
    }

    private static boolean fill(Options options, Datasets datasets) throws Exception {
        for (long incidents : options.sizes()) {
            datasets.of(incidents);
        }
        System.out.println("Filled.");
        return true;
    }
}
