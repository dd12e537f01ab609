package org.tergeu.bench.faults;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.tergeu.bench.database.BenchDatabase;
import org.tergeu.bench.process.ServerProcess;

/** One PostgreSQL of several, which can be broken. */
final class DatabaseNode {

    private static final String SETTINGS = """
            listen_addresses = 'localhost'
            max_connections = 200
            fsync = off
            wal_keep_size = 256MB
            max_wal_size = 256MB
            hot_standby_feedback = on
            """;

    private final Programs programs;
    private final Path folder;
    private final Path log;
    private final Optional<Clock> clock;
    private final int port;

    DatabaseNode(Programs programs, Path folder, Path log, Optional<Clock> clock) throws IOException {
        this.programs = programs;
        this.folder = folder;
        this.log = log;
        this.clock = clock;
        this.port = ServerProcess.freePort();
    }

    int port() {
        return port;
    }

    BenchDatabase database() {
        return new BenchDatabase("postgresql://localhost:" + port + "/postgres?user=postgres&connectTimeout=2");
    }

    /** Begins as an empty primary. */
    void create() throws IOException, InterruptedException {
        programs.run(
                log, "initdb", "-D", folder.toString(), "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C");
        Files.writeString(folder.resolve("postgresql.auto.conf"), SETTINGS);
        start();
    }

    /** Begins as a standby of another one. */
    void follow(DatabaseNode primary) throws IOException, InterruptedException {
        new ProcessBuilder("rm", "-rf", folder.toString()).start().waitFor();
        programs.run(
                log,
                "pg_basebackup",
                "-D",
                folder.toString(),
                "-h",
                "localhost",
                "-p",
                "" + primary.port,
                "-U",
                "postgres",
                "-R",
                "-c",
                "fast",
                "-X",
                "stream");
        start();
    }

    void start() throws IOException, InterruptedException {
        programs.run(
                clock.map(Clock::environment).orElse(Map.of()),
                log,
                "pg_ctl",
                "start",
                "-w",
                "-t",
                "60",
                "-D",
                folder.toString(),
                "-l",
                folder + ".log",
                "-o",
                "-p " + port + " -k " + folder);
    }

    /** @param mode of the stop: {@code fast} cuts connections, {@code immediate} is a crash */
    void stop(String mode) throws IOException, InterruptedException {
        programs.run(log, "pg_ctl", "stop", "-w", "-m", mode, "-D", folder.toString());
    }

    /** Whether it runs; a full disk ends it. */
    boolean runs() throws IOException, InterruptedException {
        try {
            programs.run(log, "pg_ctl", "status", "-D", folder.toString());
            return true;
        } catch (IllegalStateException stopped) {
            return false;
        }
    }

    /**
     * Has each commit confirmed by a standby, so that what was accepted is on another machine, too.
     *
     * @param confirmed false: nobody has to
     */
    void confirm(boolean confirmed) throws SQLException {
        database().execute("alter system set synchronous_standby_names = '" + (confirmed ? "ANY 1 (*)" : "") + "'");
        database().execute("select pg_reload_conf()");
    }

    void promote() throws IOException, InterruptedException {
        programs.run(log, "pg_ctl", "promote", "-w", "-D", folder.toString());
    }

    String value(String sql) throws SQLException {
        return database().value(sql);
    }

    /** All its processes, the first of them first. */
    List<ProcessHandle> processes() throws IOException {
        long first = Long.parseLong(
                Files.readAllLines(folder.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(first).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.children()).toList();
    }

    /** Ends all its processes at once, as a machine that fails does. */
    void kill() throws IOException {
        processes().forEach(ProcessHandle::destroyForcibly);
    }

    /** Sends all its processes a signal. */
    void signal(String name) throws IOException, InterruptedException {
        for (ProcessHandle process : processes()) {
            new ProcessBuilder("kill", "-" + name, "" + process.pid()).start().waitFor();
        }
    }
}
