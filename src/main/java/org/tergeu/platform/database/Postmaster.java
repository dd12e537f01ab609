package org.tergeu.platform.database;

import io.smallrye.graphql.api.Nullable;
import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;

/**
 * The main process of the embedded PostgreSQL, started again whenever it ends before the service does: killed by hand, or by a system that has no memory
 * left. Until then the service answers that its database is not available. What was committed is read again from the folder.
 */
final class Postmaster {

    private static final Logger LOG = Logger.getLogger(Postmaster.class);

    /** One that ends sooner did not start: processes of the one before may still hold its memory for a moment. */
    private static final Duration STARTED = Duration.ofSeconds(10);

    private static final Duration FIRST_PAUSE = Duration.ofMillis(100);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(10);

    /** Ends in a row after which the log has an error. */
    private static final int HOPELESS = 6;

    private final Path folder;
    private final List<String> command;
    private int endsInARow;
    private long begun = System.nanoTime();
    private volatile @Nullable String lastWord;

    private Postmaster(Path folder, List<String> command) {
        this.folder = folder;
        this.command = command;
    }

    /**
     * Watches the PostgreSQL of a folder until the service ends. Where the system does not show with which command it was started, nothing is done.
     *
     * @param folder its data
     */
    static void keepRunning(Path folder) throws IOException {
        ProcessHandle process = FormerServer.holder(folder).orElse(null);
        if (process == null) {
            LOG.debugf("no PostgreSQL runs in %s", folder);
            return;
        }
        ProcessHandle.Info shown = process.info();
        if (shown.command().isEmpty() || shown.arguments().isEmpty()) {
            LOG.debugf(
                    "the command of process %d is not shown, so it is not started again when it ends", process.pid());
            return;
        }
        // As the library does: PostgreSQL does not run as root, and takes itself for another user in a namespace of its
        // own.
        List<String> command = new ArrayList<>(LinuxUtils.isUnshareAvailable() ? List.of("unshare", "-U") : List.of());
        command.add(shown.command().get());
        command.addAll(List.of(shown.arguments().get()));
        new Postmaster(folder, List.copyOf(command)).watch(process);
    }

    @SuppressWarnings("FutureReturnValueIgnored") // What it starts logs its own failures.
    private void watch(ProcessHandle process) {
        process.onExit().thenRun(this::revive);
    }

    private void revive() {
        if (isServiceEnding()) {
            return;
        }
        endsInARow = System.nanoTime() - begun < STARTED.toNanos() ? endsInARow + 1 : 1;
        if (endsInARow == 1) {
            LOG.warnf(
                    "The embedded PostgreSQL in %s ended and is started again. Until it answers, requests get DATABASE_UNAVAILABLE.",
                    folder);
        } else if (endsInARow == HOPELESS) {
            LOG.errorf(
                    "The embedded PostgreSQL in %s ends each time that it is started (%s). The service goes on trying.",
                    folder, lastWord == null ? "it does not say why" : lastWord);
        }
        long pause = Math.min(FIRST_PAUSE.toMillis() << Math.min(endsInARow, HOPELESS + 1), LONGEST_PAUSE.toMillis());
        CompletableFuture.delayedExecutor(pause, TimeUnit.MILLISECONDS).execute(this::start);
    }

    private void start() {
        if (isServiceEnding()) {
            return;
        }
        begun = System.nanoTime();
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            Thread listener = new Thread(() -> listen(process), "embedded PostgreSQL");
            listener.setDaemon(true);
            listener.start();
            watch(process.toHandle());
        } catch (IOException e) {
            lastWord = e.getMessage();
            revive();
        }
    }

    /** Reads what it says, which would stop it if nobody did. */
    private void listen(Process process) {
        try (BufferedReader said = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = said.readLine(); line != null; line = said.readLine()) {
                lastWord = line;
                LOG.debug(line);
            }
        } catch (IOException ended) {
            LOG.debugf(ended, "the output of process %d ended", process.pid());
        }
    }

    /** Once the JVM is about to end, which stops PostgreSQL too, it takes no further hooks. */
    private static boolean isServiceEnding() {
        Thread probe = new Thread(() -> {});
        try {
            Runtime.getRuntime().addShutdownHook(probe);
            Runtime.getRuntime().removeShutdownHook(probe);
            return false;
        } catch (IllegalStateException ending) {
            return true;
        }
    }
}
