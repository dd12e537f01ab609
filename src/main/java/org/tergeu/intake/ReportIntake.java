package org.tergeu.intake;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.OffsetDateTime;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jboss.logging.Logger;
import org.tergeu.intake.document.Decision;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.submission.Bringing;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.Edited;
import org.tergeu.intake.submission.FigureChange;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.intake.submission.Submission;
import org.tergeu.intake.submission.Together;
import org.tergeu.platform.connection.DatabaseUnavailable;

/** The way in for reports and edits. */
@ApplicationScoped
public class ReportIntake {

    private static final Logger LOG = Logger.getLogger(ReportIntake.class);

    private final Recording recording;
    private final EditRecording edits;
    private final EditTrial trial;
    private final BroughtRecording brought;
    private final Recollection recollection;
    private final WritingQueue queue;
    private final Counter accepted;
    private final Counter refused;
    private final Counter failed;

    ReportIntake(
            Recording recording,
            EditRecording edits,
            EditTrial trial,
            BroughtRecording brought,
            Recollection recollection,
            WritingQueue queue,
            MeterRegistry registry) {
        this.brought = brought;
        this.recollection = recollection;
        this.trial = trial;
        this.recording = recording;
        this.edits = edits;
        this.queue = queue;
        this.accepted = counter(registry, "accepted");
        this.refused = counter(registry, "refused");
        this.failed = counter(registry, "failed");
    }

    private static Counter counter(MeterRegistry registry, String outcome) {
        return Counter.builder("tergeu.reports")
                .description("Reports that came in since the start, by what became of them.")
                .tag("outcome", outcome)
                .register(registry);
    }

    /**
     * Records a report in one transaction. Must be called on a Vert.x context of its own.
     *
     * @param text the report file, YAML or JSON
     * @return the result; fails with {@link InvalidReport}, which names everything that is wrong, and then nothing has changed
     */
    public Uni<Submission> submit(String text) {
        return Uni.createFrom()
                .item(() -> Incoming.read(text))
                .chain(report -> queue.alone(() -> recording.record(List.of(report))))
                .map(received -> {
                    count(received.get(0));
                    if (received.get(0) instanceof Reception.Refused refusal) {
                        throw refusal.reason();
                    }
                    return logged(((Reception.Accepted) received.get(0)).submission());
                });
    }

    /**
     * Records reports with the same result as one after the other, in as few transactions as possible. A report that is refused or meets a fault does
     * not affect the others. Must be called on a Vert.x context of its own.
     *
     * @return the result for each, in their order; fails with {@link DatabaseUnavailable}, and then the reports that are not recorded can be imported
     *     again
     */
    public Uni<List<Reception>> submitAll(List<Incoming> reports) {
        return submitAll(reports, recording::record);
    }

    /**
     * The same for imported reports, by the rights of the importer. Must be called on a Vert.x context of its own.
     *
     * @return the result for each, in their order; fails like {@link #submitAll(List)}
     */
    public Uni<List<Reception>> submitAll(List<Incoming> reports, Bringing by) {
        return submitAll(reports, some -> brought.record(some, by));
    }

    /**
     * Makes imported decisions, one after the other, in as few transactions as possible. A decision that is refused or meets a fault does not affect
     * the others. Must be called on a Vert.x context of its own.
     *
     * @param by the importer; null for the operator
     * @return the result for each, in their order; fails with {@link DatabaseUnavailable}, and then the decisions that are not made can be imported
     *     again
     */
    public Uni<List<Reception>> decideAll(List<Decision> decisions, @Nullable Bringing by) {
        if (decisions.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        return queue.alone(() -> brought.decide(decisions, by))
                .invoke(received -> received.forEach(this::log))
                .onFailure(ReportIntake::isOfReports)
                .recoverWithUni(fault -> decisions.size() > 1
                        ? decideAll(decisions.subList(0, decisions.size() / 2), by)
                                .chain(first -> decideAll(decisions.subList(decisions.size() / 2, decisions.size()), by)
                                        .map(second -> Stream.concat(first.stream(), second.stream())
                                                .toList()))
                        : Uni.createFrom().item(List.of(counted(failed(fault)))));
    }

    /**
     * Records many reports in one transaction, in which nobody else writes. Must be called on a Vert.x context of its own.
     *
     * @param by the importer; null for the operator
     * @param work records reports with different keys by the given recorder, as often as it likes, and waits for each; it has a thread of its own.
     *     When it throws, nothing of any report is recorded
     * @return the result of the work
     */
    public <T> Uni<T> together(@Nullable Bringing by, Function<Together, T> work) {
        AtomicLong recorded = new AtomicLong();
        return queue.alone(() -> brought.together(
                        by,
                        (Together all) -> work.apply(new Together() {

                            @Override
                            public List<Reception> record(List<Incoming> reports) {
                                return counted(all.record(reports));
                            }

                            @Override
                            public List<Reception> decide(List<Decision> decisions) {
                                return counted(all.decide(decisions));
                            }

                            private List<Reception> counted(List<Reception> received) {
                                recorded.addAndGet(received.stream()
                                        .filter(Reception.Accepted.class::isInstance)
                                        .count());
                                return received;
                            }
                        })))
                .invoke(() -> accepted.increment((double) recorded.get()));
    }

    private Uni<List<Reception>> submitAll(
            List<Incoming> reports, Function<List<Incoming>, Uni<List<Reception>>> recorder) {
        if (reports.isEmpty()) {
            return Uni.createFrom().item(List.of());
        }
        int different = different(reports);
        if (different < reports.size()) {
            return split(reports, different, recorder);
        }
        return queue.alone(() -> recorder.apply(reports))
                .invoke(received -> received.forEach(this::log))
                // Fewer reports at once show which of them has the fault.
                .onFailure(ReportIntake::isOfReports)
                .recoverWithUni(fault -> reports.size() > 1
                        ? split(reports, reports.size() / 2, recorder)
                        : Uni.createFrom().item(List.of(counted(failed(fault)))));
    }

    /**
     * Makes a requested change in one transaction. It may be called on any Vert.x context, and answers there.
     *
     * @param isWanted whether the caller still waits when the turn of the change comes; otherwise nothing is done
     * @return the result, which may be a refusal; fails on a fault, and then nothing has changed
     */
    public Uni<Edited> edit(Edit edit, BooleanSupplier isWanted) {
        return queue.aloneFromAnywhere(() -> edits.record(edit), isWanted).invoke(this::countEdit);
    }

    /** Finds the effects of a change without making it. It may be called on any Vert.x context, and answers there. */
    public Uni<Edited> tryOut(Edit edit, BooleanSupplier isWanted) {
        return queue.aloneFromAnywhere(() -> trial.tryOut(edit), isWanted);
    }

    /**
     * All figures of an incident, as the database knew them at a moment ({@code before}) and as it knows them now ({@code after}); nothing is
     * changed. It may be called on any Vert.x context, and answers there.
     *
     * @return none when there is no such incident; fails with {@link InvalidReport} when a report of then cannot be read by the rules of today
     */
    public Uni<List<FigureChange>> figuresKnownAt(String incident, OffsetDateTime at, BooleanSupplier isWanted) {
        return queue.aloneFromAnywhere(() -> recollection.figures(incident, at), isWanted);
    }

    private void countEdit(Edited edited) {
        if (edited instanceof Edited.Done done) {
            accepted.increment();
            logged(done.submission());
        } else {
            refused.increment();
        }
    }

    private Uni<List<Reception>> split(
            List<Incoming> reports, int at, Function<List<Incoming>, Uni<List<Reception>>> recorder) {
        return submitAll(reports.subList(0, at), recorder)
                .chain(first -> submitAll(reports.subList(at, reports.size()), recorder)
                        .map(second ->
                                Stream.concat(first.stream(), second.stream()).toList()));
    }

    /** How many reports from the first on have different keys: a later version of a report is recorded after the earlier one. */
    private static int different(List<Incoming> reports) {
        Set<String> keys = new HashSet<>();
        int different = 0;
        while (different < reports.size()) {
            String key = reports.get(different).key();
            if (key != null && !keys.add(key)) {
                return different;
            }
            different++;
        }
        return different;
    }

    /**
     * Whether fewer reports may be without this fault. While the database is not available, all reports meet the same fault, and none of them causes
     * it.
     */
    private static boolean isOfReports(Throwable fault) {
        return DatabaseUnavailable.behind(fault) == null;
    }

    private static Reception failed(Throwable fault) {
        if (fault instanceof InvalidReport invalid) {
            return new Reception.Refused(invalid, Set.of());
        }
        String id = UUID.randomUUID().toString();
        LOG.errorf(fault, "%s: a report could not be recorded", id);
        return new Reception.Failed(id);
    }

    private Reception counted(Reception reception) {
        count(reception);
        return reception;
    }

    private void count(Reception reception) {
        Counter counter = reception instanceof Reception.Accepted
                ? accepted
                : reception instanceof Reception.Failed ? failed : refused;
        counter.increment();
    }

    private void log(Reception reception) {
        count(reception);
        if (reception instanceof Reception.Accepted accepted) {
            logged(accepted.submission());
        }
    }

    private static Submission logged(Submission done) {
        LOG.debugf("report %s: %s", done.report(), done.outcome());
        done.warnings().forEach(warning -> LOG.warnf("report %s: %s", done.report(), warning));
        return done;
    }
}
