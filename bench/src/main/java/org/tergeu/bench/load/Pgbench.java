package org.tergeu.bench.load;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.process.CpuAccount;

/** The statement alone, through pgbench: what the database takes for it, however it is asked. */
final class Pgbench implements Contestant {

    private static final Pattern DONE = Pattern.compile("number of transactions actually processed: (\\d+)");
    private static final Pattern FAILED = Pattern.compile("number of failed transactions: (\\d+)");
    private static final Pattern AVERAGE = Pattern.compile("latency average = ([0-9.]+) ms");

    private final Path program;
    private final BenchDatabase database;
    private final long postmaster;
    private final long incidents;
    private final Path scripts;

    Pgbench(Path program, BenchDatabase database, long postmaster, long incidents, Path scripts) {
        this.program = program;
        this.database = database;
        this.postmaster = postmaster;
        this.incidents = incidents;
        this.scripts = scripts;
    }

    /** Where it is: in PG_BIN, on the PATH, or where Debian puts it. */
    static Optional<Path> find() {
        Stream<String> folders = Stream.concat(
                Stream.ofNullable(System.getenv("PG_BIN")),
                Stream.of(System.getenv("PATH").split(File.pathSeparator)));
        File[] debian = new File("/usr/lib/postgresql").listFiles();
        Stream<String> packaged = Stream.of(debian == null ? new File[0] : debian)
                .map(version -> version + "/bin")
                .sorted();
        return Stream.concat(folders, packaged)
                .map(folder -> Path.of(folder, "pgbench"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    @Override
    public String name() {
        return "pgbench";
    }

    @Override
    public Measured measure(Workload workload, int connections, double seconds) {
        try {
            Path script = scripts.resolve(workload.name() + ".pgbench");
            Files.writeString(script, script(workload));
            double before = CpuAccount.ofFamily(postmaster);
            String told = run(script, connections, seconds);
            double used = CpuAccount.ofFamily(postmaster) - before;
            long done = Long.parseLong(first(DONE, told));
            return new Measured(
                    done,
                    Long.parseLong(first(FAILED, told)),
                    seconds,
                    Double.parseDouble(first(AVERAGE, told)),
                    0,
                    0,
                    used);
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private String script(Workload workload) {
        StringBuilder script = new StringBuilder();
        String sql = workload.sql();
        List<String> ranges = Samples.ranges(workload, incidents);
        for (int i = 1; i <= ranges.size(); i++) {
            script.append("\\set v" + i + " random(" + ranges.get(i - 1) + ")\n");
            // pgbench takes ::int for a variable of that name.
            sql = sql.replace("$" + i + "::int", "cast(:v" + i + " as int)");
        }
        return script.append(sql).append(";\n").toString();
    }

    private String run(Path script, int connections, double seconds) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        program.toString(),
                        "-n",
                        "-M",
                        "prepared",
                        "-c",
                        String.valueOf(connections),
                        "-j",
                        "2",
                        "-T",
                        String.valueOf(Math.round(seconds)),
                        "-f",
                        script.toString(),
                        database.url())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes());
        if (process.waitFor() != 0) {
            throw new IllegalStateException("pgbench: " + told);
        }
        return told;
    }

    private static String first(Pattern pattern, String told) {
        Matcher matcher = pattern.matcher(told);
        return matcher.find() ? matcher.group(1) : "0";
    }
}
