package org.tergeu.platform.database;

import java.io.File;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jboss.logging.Logger;

/**
 * Leftovers of an earlier run in the folder of the embedded database: a PostgreSQL that outlived a killed service, or a lock file with a number that
 * another process has by now.
 */
final class FormerServer {

    private static final Logger LOG = Logger.getLogger(FormerServer.class);
    private static final String LOCK_OF_POSTGRES = "postmaster.pid";
    /** The library locks it while the service lives; the lock ends with the process, however that ends. */
    private static final String LOCK_OF_SERVICE = "epg-lock";

    private static final int SECONDS_TO_STOP = 60;

    private FormerServer() {}

    /**
     * Frees the folder: stops a PostgreSQL that no service uses any more, without loss of data, and removes a lock file with the number of another
     * program.
     *
     * @throws DatabaseUnusable a living service uses the folder, or may use it
     */
    static void makeWay(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        refuseLivingService(folder);
        Optional<ProcessHandle> orphan = ProcessHandle.allProcesses()
                .filter(process -> serves(process, folder))
                .findFirst();
        if (orphan.isPresent()) {
            stop(orphan.get(), folder);
        }
        if (Files.exists(folder.resolve(LOCK_OF_POSTGRES))) {
            unlock(folder);
        }
    }

    private static void refuseLivingService(Path folder) throws IOException {
        Path lock = folder.resolve(LOCK_OF_SERVICE);
        if (!Files.exists(lock)) {
            return;
        }
        try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.WRITE);
                FileLock free = channel.tryLock()) {
            if (free == null) {
                throw inUse(folder);
            }
        } catch (OverlappingFileLockException ofThisProcess) {
            throw inUse(folder);
        }
    }

    private static DatabaseUnusable inUse(Path folder) {
        return new DatabaseUnusable("The folder " + folder + " of the embedded database is in use by another running"
                + " service. Stop that service, or name another folder with tergeu.database.folder.");
    }

    /** Whether it is the main process of a PostgreSQL with its data in the folder. */
    private static boolean serves(ProcessHandle process, Path folder) {
        List<String> arguments = process.info().arguments().map(List::of).orElse(List.of());
        int option = arguments.indexOf("-D");
        return isPostgres(process)
                && option >= 0
                && option + 1 < arguments.size()
                && isSame(arguments.get(option + 1), folder);
    }

    private static boolean isPostgres(ProcessHandle process) {
        return process.info()
                .command()
                .map(command -> new File(command).getName().matches("postgres(\\.exe)?"))
                .orElse(false);
    }

    private static boolean isSame(String directory, Path folder) {
        try {
            return Files.isSameFile(Path.of(directory), folder);
        } catch (IOException | RuntimeException gone) {
            return false;
        }
    }

    /** Stops it as pg_ctl does in its mode fast: committed transactions are on disk, others are undone. */
    private static void stop(ProcessHandle server, Path folder) throws IOException {
        try {
            new ProcessBuilder("kill", "-INT", String.valueOf(server.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
            server.onExit().get(SECONDS_TO_STOP, TimeUnit.SECONDS);
            LOG.warnf(
                    "An earlier run was killed and left its PostgreSQL (process %d) in %s. It is stopped and starts again.",
                    server.pid(), folder);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while the PostgreSQL of an earlier run was stopped", stopped);
        } catch (ExecutionException | TimeoutException persistent) {
            throw new DatabaseUnusable("The PostgreSQL of an earlier run (process " + server.pid() + ") in " + folder
                    + " does not stop within " + SECONDS_TO_STOP + " seconds. Stop it, or name another folder with"
                    + " tergeu.database.folder.");
        }
    }

    /** PostgreSQL removes a lock file itself when no process has its number, but not when another program has it by now. */
    private static void unlock(Path folder) throws IOException {
        Path lock = folder.resolve(LOCK_OF_POSTGRES);
        Optional<ProcessHandle> process = holder(folder);
        if (process.isEmpty()) {
            return;
        }
        if (process.get().info().command().isEmpty()) {
            throw new DatabaseUnusable("The folder " + folder + " of the embedded database has the lock file " + lock
                    + " of process " + process.get().pid()
                    + ", of which this user cannot see what it is. If it is not PostgreSQL,"
                    + " remove the file; otherwise stop it, or name another folder with tergeu.database.folder.");
        }
        LOG.warnf(
                "The lock file %s of an earlier run names process %d, which is another program by now (%s). It is removed.",
                lock, process.get().pid(), process.get().info().command().get());
        Files.delete(lock);
    }

    /** The living process that the lock file of PostgreSQL names. */
    static Optional<ProcessHandle> holder(Path folder) throws IOException {
        try (Stream<String> lines = Files.lines(folder.resolve(LOCK_OF_POSTGRES))) {
            return lines.findFirst()
                    .map(String::trim)
                    .filter(number -> number.matches("[0-9]{1,18}"))
                    .flatMap(number -> ProcessHandle.of(Long.parseLong(number)))
                    .filter(ProcessHandle::isAlive);
        }
    }
}
