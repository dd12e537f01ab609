package org.tergeu.bench.pgbench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.process.Children;
import org.tergeu.bench.process.CpuAccount;
import org.tergeu.bench.recording.Connections;

/** A pgbench that runs the script of one workload and one kind of connection, whenever it is let. */
final class PgbenchRun implements AutoCloseable {

    private static final String THREADS = "2";
    private static final String FOR_EVER = String.valueOf(TimeUnit.DAYS.toSeconds(7));

    private final BenchDatabase database;
    private final long postmaster;
    private final Connections kind;
    private final PgbenchScript script;
    private final Path log;
    private final int clients;
    private final Process process;
    private final Gate gate;

    /** Starts it; its clients connect, and wait. */
    PgbenchRun(
            Path program,
            BenchDatabase database,
            long postmaster,
            Connections kind,
            PgbenchScript script,
            int clients) {
        this.database = database;
        this.postmaster = postmaster;
        this.kind = kind;
        this.script = script;
        this.clients = clients;
        log = script.file().resolveSibling(script.file().getFileName() + ".log");
        try {
            gate = new Gate(database, script.key());
            process = start(program);
        } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * What it took.
     *
     * @param seconds until the last client had come to the end of its run
     * @param cpu seconds that PostgreSQL used in them
     */
    record PgbenchOutcome(double questions, double seconds, double cpu) {}

    /** Lets the clients run for some seconds. */
    PgbenchOutcome run(double seconds) {
        try {
            gate.await(clients, process);
            long passed = gate.passed();
            double cpu = CpuAccount.ofFamily(postmaster);
            long start = System.nanoTime();
            gate.open();
            TimeUnit.MILLISECONDS.sleep(Math.round(seconds * 1000));
            gate.shut();
            gate.await(clients, process);
            double took = (System.nanoTime() - start) / 1e9;
            return new PgbenchOutcome(
                    (gate.passed() - passed) * script.questions(), took, CpuAccount.ofFamily(postmaster) - cpu);
        } catch (SQLException | InterruptedException | IllegalStateException e) {
            throw new IllegalStateException("pgbench failed; " + log + " says why.", e);
        }
    }

    @Override
    public void close() {
        process.destroy();
        try {
            process.waitFor();
            gate.close();
        } catch (SQLException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private Process start(Path program) throws IOException {
        Files.deleteIfExists(log);
        ProcessBuilder builder = new ProcessBuilder(List.of(
                        program.toString(),
                        "--no-vacuum",
                        "--protocol=prepared",
                        "--jobs=" + THREADS,
                        "--client=" + clients,
                        "--time=" + FOR_EVER,
                        "--file=" + script.file(),
                        database.url()))
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        builder.environment()
                .put(
                        "PGOPTIONS",
                        kind.settings().entrySet().stream()
                                .map(setting -> "-c " + setting.getKey() + "=" + setting.getValue())
                                .collect(Collectors.joining(" ")));
        return Children.start(builder);
    }
}
