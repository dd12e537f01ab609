package org.tergeu.intake.startup;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.graphql.api.Nullable;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import org.tergeu.dataset.FolderProgress;
import org.tergeu.intake.ReportIntake;
import org.tergeu.intake.Republication;
import org.tergeu.platform.connection.DatabaseUnavailable;
import org.tergeu.platform.database.DatabaseUnusable;
import org.tergeu.platform.migration.HibernateOnDemand;
import org.tergeu.platform.migration.MigrationMode;
import org.tergeu.platform.migration.MigrationSettings;

/**
 * Loads reports when the service starts: the bundled ones into a new database before anything is answered, then those of a folder while questions are
 * answered.
 */
@ApplicationScoped
class StartupReports {

    private static final Logger LOG = Logger.getLogger(StartupReports.class);

    /** The time that a transaction has to end when the service stops; after it, the database undoes the transaction. */
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    /** The interval after which a folder that is not watched is read again when the database was not available. */
    private static final long AGAIN_SECONDS = 3;

    /** The progress of a reading. */
    private enum Reached {
        END,
        FAULT,
        /** The rest could not be recorded because the database was not available. */
        OUTAGE
    }

    private final Unfinished unfinished;
    private final HibernateOnDemand hibernate;
    private final Republication republication;
    private final BundledReports bundled;
    private final ReportIntake intake;
    private final LoadedFiles loaded;
    private final FolderProgress progress;
    private final MigrationSettings migration;
    private final ReportSettings settings;
    private final Optional<Path> folder;
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile @Nullable FolderReading reading;
    private @Nullable FolderWatch watch;
    private @Nullable Thread reader;

    StartupReports(
            Unfinished unfinished,
            HibernateOnDemand hibernate,
            Republication republication,
            BundledReports bundled,
            ReportIntake intake,
            LoadedFiles loaded,
            FolderProgress progress,
            MigrationSettings migration,
            ReportSettings settings) {
        this.unfinished = unfinished;
        this.hibernate = hibernate;
        this.republication = republication;
        this.bundled = bundled;
        this.intake = intake;
        this.loaded = loaded;
        this.progress = progress;
        this.migration = migration;
        this.settings = settings;
        this.folder = settings.folder();
    }

    void load(@Observes @Priority(100) StartupEvent event) throws Throwable {
        Unfinished.Work work = Await.result(unfinished::work);
        if (work.unpublished()) {
            hibernate.start();
            Await.result(republication::catchUp);
        }
        if (migration.mode() == MigrationMode.ONLY) {
            return;
        }
        if (work.unfilled()) {
            hibernate.start();
            bundled.load();
        }
        if (folder.isPresent()) {
            if (!Files.isDirectory(folder.get())) {
                throw new ConfigurationException("tergeu.reports.folder: '" + folder.get()
                        + "' is not a folder; name one that exists, or leave the setting out");
            }
            reading = new FolderReading(
                    intake, loaded, progress, folder.get(), settings.fileSize().asLongValue());
            watch = settings.watch()
                    .map(every -> new FolderWatch(folder.get(), every, settings.quiet()))
                    .orElse(null);
            reader = new Thread(this::readAndWatch, "report folder");
            reader.start();
        }
    }

    private void readAndWatch() {
        Reached reached = read(Reached.END);
        try {
            while (awaitNext(reached)) {
                reached = read(reached);
            }
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for a reason to read again; false when there will be none. */
    private boolean awaitNext(Reached last) throws InterruptedException {
        if (watch != null) {
            return watch.awaitChange(last != Reached.END);
        }
        return last == Reached.OUTAGE && !stopped.await(AGAIN_SECONDS, TimeUnit.SECONDS);
    }

    /** @param last the result of the reading before: an outage is logged once, however often it is met */
    private Reached read(Reached last) {
        try {
            hibernate.start();
            // Without a watch there is no later look, so all files count as complete.
            Objects.requireNonNull(reading, "reading").run(watch == null ? file -> true : watch::isWhole);
            return Reached.END;
        } catch (Throwable fault) {
            // A fault while reading must not end the service.
            return ended(DatabaseUnavailable.orItself(fault), last);
        }
    }

    private Reached ended(Throwable fault, Reached last) {
        if (DatabaseUnavailable.behind(fault) == null) {
            LOG.errorf(
                    fault,
                    "%s: reading %s ended early; what was recorded stays, and the next reading continues",
                    UUID.randomUUID(),
                    folder.get());
            return Reached.FAULT;
        }
        if (last != Reached.OUTAGE) {
            LOG.warnf(
                    "Reading %s ended early, as the database is not available (%s). What was recorded stays, no file is refused for it, and the rest is read until it goes in.",
                    folder.get(), DatabaseUnusable.rootMessage(fault));
        }
        return Reached.OUTAGE;
    }

    void stop(@Observes ShutdownEvent event) throws InterruptedException {
        stopped.countDown();
        if (reader != null) {
            if (watch != null) {
                watch.stop();
            }
            Objects.requireNonNull(reading, "reading").stop();
            reader.join(PATIENCE.toMillis());
        }
    }
}
