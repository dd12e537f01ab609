package org.tergeu.intake.startup;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.jboss.logging.Logger.Level;
import org.tergeu.dataset.DatasetLoading;
import org.tergeu.dataset.FolderProgress;

/** Logs the progress of a reading at even intervals, however long a file takes, and its result. */
final class Pace implements AutoCloseable {

    private static final Logger LOG = Logger.getLogger(Pace.class);

    private final Path folder;
    private final FolderProgress progress;
    private final long begun = System.nanoTime();
    private final ScheduledExecutorService clock =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "report pace"));

    /**
     * Logs a first line, and the next after each pause.
     *
     * @param again whether this reading continues one that ended early; then its start is not logged again
     */
    @SuppressWarnings("FutureReturnValueIgnored") // The lines end when their timer does.
    Pace(Path folder, FolderProgress progress, Duration pause, boolean again) {
        this.folder = folder;
        this.progress = progress;
        LOG.logf(again ? Level.DEBUG : Level.INFO, "Reading %d files of %s", now().total(), folder);
        clock.scheduleAtFixedRate(this::log, pause.toMillis(), pause.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** The reading has begun before its progress is logged. */
    private DatasetLoading now() {
        return Objects.requireNonNull(progress.now(), "begun");
    }

    private void log() {
        DatasetLoading now = now();
        LOG.infof(
                "Reading %s: %d of %d files, %d refused, %d being recorded, %s",
                folder, now.done(), now.total(), now.refused(), now.recording(), pace(now));
    }

    /** Logs nothing more after this; the last line only when all files are done. */
    @Override
    public void close() {
        clock.shutdownNow();
        DatasetLoading now = now();
        if (now.finishedAt() != null) {
            LOG.infof("%s was read: %d files, %d refused, %s", folder, now.done(), now.refused(), pace(now));
        }
    }

    private String pace(DatasetLoading now) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return "%.0f a second in %.1f s".formatted(now.done() / seconds, seconds);
    }
}
