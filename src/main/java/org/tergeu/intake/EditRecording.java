package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tergeu.intake.EditCheck.Earlier;
import org.tergeu.intake.definition.Erasures;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.submission.Decided;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.EditFault;
import org.tergeu.intake.submission.Edited;
import org.tergeu.intake.submission.Edited.Done;
import org.tergeu.intake.submission.Edited.RefusedEdit;
import org.tergeu.intake.submission.Reception;
import org.tergeu.intake.submission.Submission;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.intake.submission.ThingEdit;
import org.tergeu.report.ReportEntity;
import org.tergeu.vocabulary.ReportStatus;

/** Makes requested changes, each in one transaction together with the record that identifies repeats of it. */
@ApplicationScoped
class EditRecording {

    private static final String REVISION = "select revision from dataset";
    private static final String SIGN = "select set_config('tergeu.changed_by', :subject, true)";

    private static final String EARLIER =
            "select status, document from report_version where report_id = :report order by revision desc limit 1";

    private final Recording recording;
    private final DraftRecording drafts;
    private final MergeRecording merges;
    private final ThingRecording things;
    private final Erasures erasures;
    private final RememberedEdits remembered;

    EditRecording(
            Recording recording,
            DraftRecording drafts,
            MergeRecording merges,
            ThingRecording things,
            Erasures erasures,
            RememberedEdits remembered) {
        this.things = things;
        this.erasures = erasures;
        this.merges = merges;
        this.drafts = drafts;
        this.recording = recording;
        this.remembered = remembered;
    }

    /** Makes a change. */
    Uni<Edited> record(Edit edit) {
        return refusedIfInvalid(recording.inTurn(
                () -> remembered.find(edit).chain(first -> first == null ? make(edit) : known(first))));
    }

    private static Uni<Edited> refusedIfInvalid(Uni<Edited> edited) {
        return edited.onFailure(InvalidReport.class).recoverWithItem(invalid -> refused((InvalidReport) invalid));
    }

    private static Uni<Edited> known(Edited first) {
        return Uni.createFrom().item(first);
    }

    /** Makes a change within the current transaction. */
    Uni<Edited> make(Edit asked) {
        return arriving(asked).chain(this::makeOf);
    }

    /** The change without names of erased people. */
    Uni<Edit> arriving(Edit asked) {
        return asked.action() instanceof Edit.Submit submit
                ? erasures.load()
                        .map(erased -> new Edit(
                                asked.by(),
                                new Edit.Submit(submit.report().without(erased), submit.asked()),
                                asked.madeFrom(),
                                asked.idempotencyKey()))
                : Uni.createFrom().item(asked);
    }

    private Uni<Edited> makeOf(Edit edit) {
        if (edit.action() instanceof Edit.Submit submit
                && !submit.report().problems().isEmpty()) {
            return recording.record(List.of(submit.report()), Map.of()).map(received -> refused(received.get(0)));
        }
        if (edit.isOfDraft()) {
            return drafts.make(edit).chain(decided -> done(edit, decided));
        }
        if (edit.action() instanceof Edit.OfMerges) {
            return merges.make(edit).chain(decided -> done(edit, decided));
        }
        if (edit.action() instanceof ThingEdit) {
            return things.make(edit).chain(decided -> done(edit, decided));
        }
        return check(edit)
                .chain(check -> check.refusal().isPresent()
                        ? Uni.createFrom().item(check.refusal().get())
                        : make(check));
    }

    /** Loads what a change is checked against, within the current transaction; its key can be read. */
    Uni<EditCheck> check(Edit edit) {
        String key = edit.key();
        return recording
                .before(Set.of(key))
                .map(before -> before.get(key))
                .chain(before -> earlier(edit, before)
                        .chain(earlier -> revision().map(revision -> new EditCheck(edit, before, earlier, revision))));
    }

    private static Uni<Earlier> earlier(Edit edit, @Nullable ReportEntity before) {
        return before == null || !(edit.action() instanceof Edit.Undo)
                ? Uni.createFrom().nullItem()
                : Panache.getSession()
                        .chain(session -> session.createNativeQuery(EARLIER, Object[].class)
                                .setParameter("report", before.id)
                                .getResultList())
                        .map(rows -> rows.isEmpty()
                                ? null
                                : new Earlier(ReportStatus.valueOf((String) rows.get(0)[0]), (String) rows.get(0)[1]));
    }

    private Uni<Edited> make(EditCheck check) {
        // Recording changes the row that shows it.
        boolean reinstates = check.reinstates();
        return check.changesNothing()
                ? done(check.edit(), new Submission(check.edit().key(), Outcome.UNCHANGED, List.of()))
                : sign(check.edit().by().subject())
                        .chain(() -> recording.record(List.of(check.incoming()), check.rows()))
                        .chain(received -> received.get(0) instanceof Reception.Accepted accepted
                                ? done(check.edit(), named(reinstates, accepted.submission()))
                                : Uni.createFrom().item(refused(received.get(0))));
    }

    private static Submission named(boolean reinstates, Submission submission) {
        return reinstates ? new Submission(submission.report(), Outcome.REINSTATED, submission.warnings()) : submission;
    }

    private Uni<Edited> done(Edit edit, Decided decided) {
        return decided.submission() == null
                ? Uni.createFrom().item(decided.refused())
                : done(edit, decided.submission());
    }

    private Uni<Edited> done(Edit edit, Submission submission) {
        return revision()
                .map(revision -> new Done(submission, revision, false))
                .chain(done -> remembered.keep(edit, done).replaceWith(done));
    }

    static Edited refused(Reception reception) {
        return refused(((Reception.Refused) reception).reason());
    }

    static Edited refused(InvalidReport invalid) {
        return new RefusedEdit(invalid.problems().stream().map(EditFault::of).toList(), null);
    }

    static Uni<Long> revision() {
        return Panache.getSession()
                .chain(session ->
                        session.createNativeQuery(REVISION, Long.class).getSingleResult());
    }

    /** Sets in the database who makes the changes of this transaction. */
    static Uni<Void> sign(@Nullable String subject) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SIGN, String.class)
                        .setParameter("subject", subject == null ? "" : subject)
                        .getSingleResult())
                .replaceWithVoid();
    }
}
