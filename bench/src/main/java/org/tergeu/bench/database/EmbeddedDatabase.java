package org.tergeu.bench.database;

import com.sun.management.OperatingSystemMXBean;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** A PostgreSQL of the bench's own, whose data stays between runs. */
public final class EmbeddedDatabase {

    private static final Duration PATIENCE = Duration.ofMinutes(2);

    private EmbeddedDatabase() {}

    /**
     * Starts it; it stops with this JVM.
     *
     * @throws IllegalStateException when another bench is using the folder
     */
    public static BenchDatabase start(Path folder) throws IOException, SQLException, InterruptedException {
        Files.createDirectories(folder);
        lock(folder.resolveSibling(folder.getFileName() + ".lock"));
        stopLeftOver(folder);
        forgetStatements(folder.resolve("log"));
        EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                .setDataDirectory(folder.toAbsolutePath())
                .setCleanDataDirectory(false)
                .setLocaleConfig("encoding", "UTF8")
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // As PostgreSQL's documentation has it for a server of its own.
                .setServerConfig("shared_buffers", quarterOfMemory())
                .setServerConfig("max_wal_size", "8GB")
                .setServerConfig("max_connections", "300")
                // Durability is not what is measured, and data can be made again.
                .setServerConfig("fsync", "off")
                .setServerConfig("full_page_writes", "off")
                // Background work would be billed to whichever workload it falls into.
                .setServerConfig("autovacuum", "off")
                .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                // StatementLog reads it; it is silent unless that asks for statements.
                .setServerConfig("logging_collector", "on")
                .setServerConfig("log_destination", "jsonlog")
                .setServerConfig("log_directory", "log")
                .setServerConfig("log_filename", "statements.log")
                .setServerConfig("log_rotation_age", "0")
                .setServerConfig("log_rotation_size", "0")
                .setPGStartupWait(PATIENCE)
                .start();
        BenchDatabase database =
                new BenchDatabase("postgresql://localhost:" + postgres.getPort() + "/postgres?user=postgres");
        // Counting has its price; unlike what the command line says, this can be changed while the server runs.
        database.execute("alter system set pg_stat_statements.track = 'none'");
        // A bench that was killed may have left it on.
        database.execute("alter system reset log_statement");
        database.execute("select pg_reload_conf()");
        return database;
    }

    /** Two benches at once would measure each other; the lock goes with this JVM, however it ends. */
    private static void lock(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        FileLock lock = channel.tryLock();
        if (lock == null) {
            throw new IllegalStateException("Another bench is running on this folder (" + file + " is locked).");
        }
    }

    /** A bench that was killed leaves its PostgreSQL behind. */
    private static void stopLeftOver(Path folder) throws IOException, InterruptedException {
        Path file = folder.resolve("postmaster.pid");
        if (!Files.exists(file)) {
            return;
        }
        long pid = Long.parseLong(Files.readAllLines(file).get(0).strip());
        Path command = Path.of("/proc", String.valueOf(pid), "cmdline");
        boolean ours = Files.exists(command)
                && Files.readString(command).contains(folder.toAbsolutePath().toString());
        if (!ours) {
            return;
        }
        System.out.println("A bench that was killed has left its PostgreSQL behind (process " + pid + "): stopping it");
        // An immediate shutdown: its clients may be alive, and would keep it.
        new ProcessBuilder("kill", "-QUIT", String.valueOf(pid))
                .inheritIO()
                .start()
                .waitFor();
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (Files.exists(command)) {
            if (System.nanoTime() > end) {
                throw new IllegalStateException("PostgreSQL, process " + pid + ", does not stop.");
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
    }

    private static void forgetStatements(Path logs) throws IOException {
        if (!Files.isDirectory(logs)) {
            return;
        }
        try (var files = Files.list(logs)) {
            for (Path file : files.toList()) {
                Files.delete(file);
            }
        }
    }

    private static String quarterOfMemory() {
        OperatingSystemMXBean machine = ManagementFactory.getPlatformMXBean(OperatingSystemMXBean.class);
        return machine.getTotalMemorySize() / 4 / 1024 / 1024 + "MB";
    }
}
