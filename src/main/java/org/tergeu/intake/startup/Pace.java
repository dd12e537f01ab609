package org.tergeu.intake.startup;

import java.nio.file.Path;
import java.time.Duration;
import org.jboss.logging.Logger;
import org.tergeu.dataset.DatasetLoading;
import org.tergeu.dataset.FolderProgress;

/** Logs how far the reading of a folder is, every few seconds, and what it came to. */
final class Pace {

    private static final Logger LOG = Logger.getLogger(Pace.class);
    private static final Duration PAUSE = Duration.ofSeconds(5);

    private final Path folder;
    private final FolderProgress progress;
    private long begun;
    private long logged;

    Pace(Path folder, FolderProgress progress) {
        this.folder = folder;
        this.progress = progress;
    }

    void begin() {
        begun = System.nanoTime();
        logged = begun;
        LOG.infof("Reading %d files of %s", progress.now().total(), folder);
    }

    void tell() {
        if (System.nanoTime() - logged > PAUSE.toNanos()) {
            logged = System.nanoTime();
            DatasetLoading now = progress.now();
            LOG.infof(
                    "Reading %s: %d of %d files, %d refused, %s",
                    folder, now.done(), now.total(), now.refused(), pace(now));
        }
    }

    void end() {
        DatasetLoading now = progress.now();
        LOG.infof("%s was read: %d files, %d refused, %s", folder, now.done(), now.refused(), pace(now));
    }

    private String pace(DatasetLoading now) {
        double seconds = (System.nanoTime() - begun) / 1e9;
        return "%.0f a second in %.1f s".formatted(now.done() / seconds, seconds);
    }
}
