package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import io.vertx.core.Context;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tergeu.intake.document.Decision;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.submission.Bringing;
import org.tergeu.intake.submission.Decided;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.intake.submission.ThingEdit;
import org.tergeu.intake.submission.Together;
import org.tergeu.platform.connection.OwnContext;
import org.tergeu.platform.writing.TableStatistics;
import org.tergeu.report.ReportEntity;
import org.tergeu.vocabulary.ReportStatus;

/** Records imported reports, many in one transaction. Each is checked as if the importer had submitted it alone. */
@ApplicationScoped
class BroughtRecording {

    private static final String BEGIN = "savepoint brought";
    private static final String KEEP = "release savepoint brought";
    private static final String UNDO = "rollback to savepoint brought";

    private final Recording recording;
    private final DraftRecording drafts;
    private final MergeRecording merges;
    private final DescriptionRecording descriptions;

    BroughtRecording(
            Recording recording, DraftRecording drafts, MergeRecording merges, DescriptionRecording descriptions) {
        this.recording = recording;
        this.drafts = drafts;
        this.merges = merges;
        this.descriptions = descriptions;
    }

    /** Records the reports that can be recorded; their keys differ. */
    Uni<List<Reception>> record(List<Incoming> reports, Bringing by) {
        return recording.inTurn(() -> recordHere(reports, by));
    }

    /** Makes the decisions that can be made, one after the other; by the operator when no importer is given. */
    Uni<List<Reception>> decide(List<Decision> decisions, @Nullable Bringing by) {
        return recording.inTurn(() -> decideHere(decisions, by));
    }

    /**
     * Runs work on a thread of its own that records reports in one transaction. The transaction ends with the result or the exception of the work.
     */
    <T> Uni<T> together(@Nullable Bringing by, Function<Together, T> work) {
        return recording.inTurn(() -> {
            Context own = OwnContext.current();
            return Uni.createFrom()
                    .emitter(worker -> Infrastructure.getDefaultWorkerPool().execute(() -> {
                        try {
                            T result = work.apply(new Together() {

                                @Override
                                public List<Reception> record(List<Incoming> reports) {
                                    return await(
                                            own, () -> recordApart(reports, by).call(TableStatistics::keepUp));
                                }

                                @Override
                                public List<Reception> decide(List<Decision> decisions) {
                                    return await(own, () -> decideHere(decisions, by));
                                }
                            });
                            own.runOnContext(back -> worker.complete(result));
                        } catch (RuntimeException | Error failure) {
                            own.runOnContext(back -> worker.fail(failure));
                        }
                    }));
        });
    }

    private static <T> T await(Context own, Supplier<Uni<T>> step) {
        CompletableFuture<T> done = new CompletableFuture<>();
        own.runOnContext(here -> step.get().subscribe().with(done::complete, done::completeExceptionally));
        return done.join();
    }

    /** Within the current transaction, which continues when a report is refused. */
    private Uni<List<Reception>> recordApart(List<Incoming> reports, @Nullable Bringing by) {
        return reports.isEmpty()
                ? Uni.createFrom().item(List.of())
                : apart(() -> recordHere(reports, by))
                        .onFailure(InvalidReport.class)
                        .recoverWithUni(refused -> reports.size() == 1
                                ? Uni.createFrom()
                                        .item(List.of(new Reception.Refused((InvalidReport) refused, Set.of())))
                                : recordApart(reports.subList(0, reports.size() / 2), by)
                                        .chain(first -> recordApart(
                                                        reports.subList(reports.size() / 2, reports.size()), by)
                                                .map(second -> Stream.concat(first.stream(), second.stream())
                                                        .toList())));
    }

    /** Runs work within the current transaction, and undoes its changes when it is refused. */
    private static <T> Uni<T> apart(Supplier<Uni<T>> work) {
        return execute(BEGIN)
                .chain(work::get)
                .call(done -> execute(KEEP))
                .onFailure(InvalidReport.class)
                .call(refused ->
                        execute(UNDO).call(undone -> Panache.getSession().invoke(Mutiny.Session::clear)));
    }

    private static Uni<Integer> execute(String sql) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(sql).executeUpdate());
    }

    /** Within the current transaction. */
    private Uni<List<Reception>> decideHere(List<Decision> decisions, @Nullable Bringing by) {
        Uni<List<Reception>> all = Uni.createFrom().item(new ArrayList<>());
        for (Decision decision : decisions) {
            all = all.chain(received -> decide(decision, by).map(reception -> {
                received.add(reception);
                return received;
            }));
        }
        return all;
    }

    private Uni<Reception> decide(Decision decision, @Nullable Bringing by) {
        return apart(() -> EditRecording.revision().chain(revision -> {
                    Edit edit = Bringing.edit(by, decision, revision);
                    return edit.action() instanceof Edit.MergeRequest merge
                            ? merges.bring(edit, merge)
                            : descriptions.bring(edit, (ThingEdit.Describe) edit.action());
                }))
                .map(BroughtRecording::reception)
                .onFailure(InvalidReport.class)
                .recoverWithItem(refused -> new Reception.Refused((InvalidReport) refused, Set.of()));
    }

    /** Within the current transaction. */
    private Uni<List<Reception>> recordHere(List<Incoming> reports, @Nullable Bringing by) {
        Uni<Map<String, ReportEntity>> before = recording.before(keys(reports));
        return by == null
                ? before.chain(rows -> recording.record(reports, rows))
                : EditRecording.sign(by.by().subject())
                        .chain(() -> before)
                        .chain(rows -> EditRecording.revision().chain(revision -> record(reports, rows, by, revision)));
    }

    private static Set<String> keys(List<Incoming> reports) {
        return reports.stream()
                .filter(report -> report.problems().isEmpty())
                .map(Incoming::key)
                .collect(Collectors.toSet());
    }

    /** Records drafts last: they may use definitions of the other reports, and define nothing themselves. */
    private Uni<List<Reception>> record(
            List<Incoming> reports, Map<String, ReportEntity> rows, Bringing by, long revision) {
        Reception[] received = new Reception[reports.size()];
        List<Integer> standing = new ArrayList<>();
        List<Integer> drafted = new ArrayList<>();
        for (int i = 0; i < received.length; i++) {
            Incoming report = reports.get(i);
            received[i] = isDraft(report) ? null : refusal(report, rows, by, revision);
            if (received[i] == null) {
                (isDraft(report) ? drafted : standing).add(i);
            }
        }
        return recording
                .record(standing.stream().map(reports::get).toList(), rows)
                .invoke(recorded -> {
                    for (int i = 0; i < standing.size(); i++) {
                        received[standing.get(i)] = recorded.get(i);
                    }
                })
                .chain(() -> draft(reports, drafted, 0, received, by))
                .map(done -> Arrays.asList(received));
    }

    private static boolean isDraft(Incoming report) {
        return report.problems().isEmpty() && report.draft().header().status() == ReportStatus.DRAFT;
    }

    /** Why the importer may not record a report; null when it may, or when the report is refused for its content. */
    private static @Nullable Reception refusal(
            Incoming report, Map<String, ReportEntity> rows, Bringing by, long revision) {
        if (!report.problems().isEmpty()) {
            return null;
        }
        ReportEntity before = rows.get(report.key());
        String from = before == null ? null : from(by, revision);
        return new EditCheck(by.edit(report, from), before, null, revision)
                .refusal()
                .map(refused -> new Reception.NotAllowed(refused.faults()))
                .orElse(null);
    }

    private static String from(Bringing by, long revision) {
        return by.madeFrom() == null ? String.valueOf(revision) : by.madeFrom();
    }

    private Uni<Void> draft(List<Incoming> reports, List<Integer> places, int at, Reception[] received, Bringing by) {
        if (at == places.size()) {
            return Uni.createFrom().voidItem();
        }
        int place = places.get(at);
        return draft(reports.get(place), by)
                .invoke(reception -> received[place] = reception)
                .chain(() -> draft(reports, places, at + 1, received, by));
    }

    private Uni<Reception> draft(Incoming report, Bringing by) {
        return recording
                .findings(report)
                .chain(findings -> findings.problems().isEmpty()
                        ? EditRecording.revision()
                                .chain(revision -> drafts.bring(by.edit(report, from(by, revision))))
                                .map(BroughtRecording::reception)
                        : Uni.createFrom().item(findings.refusal()));
    }

    private static Reception reception(Decided decided) {
        return decided.submission() == null
                ? new Reception.NotAllowed(
                        Objects.requireNonNull(decided.refused(), "refused").faults())
                : new Reception.Accepted(decided.submission());
    }
}
