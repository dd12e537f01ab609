package org.tergeu.exchange.bringing;

import io.quarkus.runtime.ShutdownDelayInitiatedEvent;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jboss.logging.Logger;
import org.tergeu.exchange.bringing.EndedEarly.Reason;
import org.tergeu.graphql.loading.Revision;
import org.tergeu.intake.ReportIntake;
import org.tergeu.intake.document.Decision;
import org.tergeu.intake.submission.Bringing;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.intake.submission.Together;
import org.tergeu.platform.connection.DatabaseUnavailable;
import org.tergeu.platform.migration.HibernateOnDemand;
import org.tergeu.platform.writing.TableStatistics;

/** Imports files of reports, one a line. */
@ApplicationScoped
public class Imports {

    private static final Logger LOG = Logger.getLogger(Imports.class);

    private final ReportIntake intake;
    private final HibernateOnDemand hibernate;
    private final Revision revision;
    private volatile boolean stopping;

    Imports(ReportIntake intake, HibernateOnDemand hibernate, Revision revision) {
        this.intake = intake;
        this.hibernate = hibernate;
        this.revision = revision;
    }

    /**
     * What is to be imported.
     *
     * @param source how it is read
     * @param by who brings it; null for the operator, whose files may say whatever report files may
     * @param preview how many lines are to be shown, of which nothing is recorded; 0 for an import
     * @param allOrNothing whether nothing is recorded as soon as a line is refused; everything is one transaction then, in which nobody else writes
     */
    public record ImportJob(
            Path file,
            Lines.Source source,
            LineLimits limits,
            @Nullable Bringing by,
            int preview,
            boolean allOrNothing) {

        boolean isTogether() {
            return allOrNothing || preview > 0;
        }

        Lines open() throws IOException {
            return source.open(file, limits.bytes());
        }
    }

    /** What is recorded is whole before the service ends; the rest is not begun. */
    void stop(@Observes ShutdownDelayInitiatedEvent event) {
        stopping = true;
    }

    void end(@Observes ShutdownEvent event) {
        stopping = true;
    }

    /**
     * Imports a file. The thread waits for it.
     *
     * @return what became of it, also when it ended early
     */
    public ImportResult run(ImportJob job, Watcher watcher) {
        Watcher own = new Watching(watcher);
        ImportProgress progress = new ImportProgress();
        try {
            hibernate.start();
            if (job.isTogether()) {
                together(job, own, progress);
            } else {
                Piecewise recorder = new Piecewise(job.by());
                progress.run(new BulkImport(job::open, job.limits(), recorder, own));
                recorder.keepUp();
            }
            return progress.result(true, revision(), null);
        } catch (EndedEarly ended) {
            return progress.result(!job.isTogether(), revision(), ended);
        } catch (RuntimeException fault) {
            return progress.result(!job.isTogether(), null, fault(fault));
        }
    }

    /** Keeps what was counted when an import ends early. */
    private static final class ImportProgress {

        private final long begun = System.nanoTime();
        private volatile @Nullable BulkImport run;

        Counts run(BulkImport begun) {
            run = begun;
            return begun.run();
        }

        ImportResult result(boolean recorded, @Nullable String revision, @Nullable EndedEarly ended) {
            return new ImportResult(
                    run == null ? new Counts() : run.counts(),
                    (System.nanoTime() - begun) / 1e9,
                    recorded,
                    revision,
                    ended);
        }
    }

    private static EndedEarly fault(RuntimeException fault) {
        if (DatabaseUnavailable.behind(fault) != null) {
            return new EndedEarly(
                    Reason.DATABASE_UNAVAILABLE,
                    "The database is not available now. Import the same again once it is: what is there already stays as it is.");
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(fault, "%s: an import ended early", id);
        return new EndedEarly(Reason.FAULT, "The import met a fault; the log has the cause under " + id + ".");
    }

    /** Records each batch in a transaction of its own. */
    private final class Piecewise implements Together {

        private final @Nullable Bringing by;
        private boolean grown;

        private Piecewise(@Nullable Bringing by) {
            this.by = by;
        }

        @Override
        public List<Reception> record(List<Incoming> reports) {
            keepUp();
            return noted(await(() -> by == null ? intake.submitAll(reports) : intake.submitAll(reports, by)));
        }

        @Override
        public List<Reception> decide(List<Decision> decisions) {
            keepUp();
            return noted(await(() -> intake.decideAll(decisions, by)));
        }

        private List<Reception> noted(List<Reception> received) {
            grown |= received.stream().anyMatch(Reception.Accepted.class::isInstance);
            return received;
        }

        /** Not with the batch that has grown the tables: what is recorded is counted before this can fail. */
        private void keepUp() {
            if (grown) {
                await(TableStatistics::keepUp);
                grown = false;
            }
        }
    }

    private void together(ImportJob job, Watcher watcher, ImportProgress progress) {
        Function<Together, Counts> work = recorder -> {
            Counts counts = progress.run(new BulkImport(opened(job, watcher), job.limits(), recorder, watcher));
            if (job.preview() > 0) {
                throw new EndedEarly(
                        Reason.PREVIEW,
                        "This is a preview of the first " + job.preview() + " lines. Nothing was recorded.");
            }
            if (counts.refused() > 0) {
                throw new EndedEarly(
                        Reason.ALL_OR_NOTHING,
                        counts.refused() + " of " + counts.lines()
                                + " lines were refused, so nothing was recorded, as all or nothing was asked for.");
            }
            return counts;
        };
        await(() -> intake.together(job.by(), work));
    }

    /** Lines are shown when they are read first. */
    private static BulkImport.Opened opened(ImportJob job, Watcher watcher) {
        if (job.preview() == 0) {
            return job::open;
        }
        AtomicReference<Consumer<Line>> shown = new AtomicReference<>(watcher::read);
        return () -> new FirstLines(job.open(), job.preview(), shown.getAndSet(again -> {}));
    }

    private @Nullable String revision() {
        try {
            // Behind it stands how far the reading of a folder is.
            return await(revision::current).split("-", 2)[0];
        } catch (RuntimeException gone) {
            LOG.debug("the revision cannot be read", gone);
            return null;
        }
    }

    private static <T> T await(Supplier<Uni<T>> work) {
        try {
            return VertxContextSupport.subscribeAndAwait(
                    () -> work.get().onFailure().transform(DatabaseUnavailable::orItself));
        } catch (RuntimeException | Error thrown) {
            throw thrown;
        } catch (Throwable other) {
            throw new IllegalStateException(other);
        }
    }

    /** An import also ends when the service does. */
    private final class Watching implements Watcher {

        private final Watcher watcher;

        private Watching(Watcher watcher) {
            this.watcher = watcher;
        }

        @Override
        public void read(Line line) {
            watcher.read(line);
        }

        @Override
        public void refused(LineFault fault) {
            watcher.refused(fault);
        }

        @Override
        public void progressed(Counts counts, long bytes) {
            watcher.progressed(counts, bytes);
        }

        @Override
        public boolean isWanted() {
            return !stopping && watcher.isWanted();
        }

        @Override
        public boolean isStopping() {
            return stopping;
        }
    }
}
