package org.tergeu.bench.pgbench;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.load.Contestant;
import org.tergeu.bench.load.Measured;
import org.tergeu.bench.recording.Connections;
import org.tergeu.bench.recording.Recording;
import org.tergeu.bench.workload.Workload;

/**
 * The service's statements alone. pgbench has one connection for each client: what goes over both kinds of connections is run kind after
 * kind, and what a question takes is the sum.
 */
public final class Pgbench implements Contestant, AutoCloseable {

    private static final String THREADS = "2";

    private final Path program;
    private final BenchDatabase database;
    private final long postmaster;
    private final Map<Workload, Map<Connections, PgbenchScript>> scripts = new EnumMap<>(Workload.class);
    private final Map<PgbenchScript, PgbenchRun> running = new HashMap<>();

    /** @param folder where scripts go, and what pgbench logs */
    public Pgbench(Path program, BenchDatabase database, long postmaster, Recording recording, Path folder)
            throws IOException, SQLException {
        this.program = program;
        this.database = database;
        this.postmaster = postmaster;
        Files.createDirectories(folder);
        StoredValues stored = new StoredValues(database);
        int key = 0;
        for (Workload workload : recording.workloads()) {
            scripts.put(workload, new EnumMap<>(Connections.class));
            for (Connections kind : Connections.values()) {
                PgbenchScript.write(++key, folder, stored, kind, recording.of(workload))
                        .ifPresent(script -> scripts.get(workload).put(kind, script));
            }
        }
    }

    /** Where it is: in PG_BIN, on the PATH, or where Debian puts it. */
    public static Optional<Path> find() {
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

    /** Starts what was not started yet, which has so many clients from then on. */
    @Override
    public Measured measure(Workload workload, int connections, double seconds) {
        double fewest = Double.MAX_VALUE;
        double secondsOfOne = 0;
        double cpuOfOne = 0;
        for (Map.Entry<Connections, PgbenchScript> part : scripts.get(workload).entrySet()) {
            PgbenchRun.PgbenchOutcome outcome = running.computeIfAbsent(
                            part.getValue(),
                            script -> new PgbenchRun(program, database, postmaster, part.getKey(), script, connections))
                    .run(seconds);
            secondsOfOne += outcome.seconds() / outcome.questions();
            cpuOfOne += outcome.cpu() / outcome.questions();
            fewest = Math.min(fewest, outcome.questions());
        }
        long questions = Math.round(fewest);
        return new Measured(
                questions, 0, questions * secondsOfOne, Double.NaN, Double.NaN, Double.NaN, questions * cpuOfOne);
    }

    @Override
    public void close() {
        running.values().forEach(PgbenchRun::close);
    }
}
