package org.tergeu.intake;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.Edited;
import org.tergeu.intake.submission.Edited.Done;
import org.tergeu.intake.submission.FigureChange;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.intake.submission.Submission;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.report.ReportEntity;

/** Tries changes: makes each in a transaction that is rolled back, and reports its effects. */
@ApplicationScoped
class EditTrial {

    private final Recording recording;
    private final EditRecording edits;
    private final DraftRecording drafts;
    private final StandingFigures figures;

    EditTrial(Recording recording, EditRecording edits, DraftRecording drafts, StandingFigures figures) {
        this.drafts = drafts;
        this.recording = recording;
        this.edits = edits;
        this.figures = figures;
    }

    /** Ends a transaction without its changes. */
    private static final class Undone extends RuntimeException {

        private final transient Edited edited;

        private Undone(Edited edited) {
            super(null, null, false, false);
            this.edited = edited;
        }
    }

    /** The effects of a change. */
    Uni<Edited> tryOut(Edit edit) {
        return recording
                .<Edited>inTurn(() -> edits.arriving(edit).chain(this::tried).invoke(edited -> {
                    throw new Undone(edited);
                }))
                .onFailure(Undone.class)
                .recoverWithItem(undone -> ((Undone) undone).edited)
                .onFailure(InvalidReport.class)
                .recoverWithItem(invalid -> EditRecording.refused((InvalidReport) invalid));
    }

    /** Makes the change and compares figures, unless it is refused or changes nothing. A draft is tried as if it were published. */
    private Uni<Edited> tried(Edit edit) {
        if (!(edit.action() instanceof Edit.Submit submit)
                || !submit.report().problems().isEmpty()) {
            return edits.make(edit);
        }
        return edit.isOfDraft()
                ? drafts.check(edit)
                        .chain(check -> check.refusal().isPresent()
                                ? Uni.createFrom().item(check.refusal().get())
                                : compared(edit, check.rows(), submit.report().published()))
                : edits.check(edit)
                        .chain(check -> check.refusal().isPresent() || check.changesNothing()
                                ? edits.make(edit)
                                : compared(edit, check.rows(), submit.report()));
    }

    private Uni<Edited> compared(Edit edit, Map<String, ReportEntity> rows, Incoming report) {
        String key = edit.key();
        return figures.now(key, report)
                .chain(before -> recording
                        .record(List.of(report), rows)
                        .chain(received -> received.get(0) instanceof Reception.Accepted accepted
                                ? figures.now(key, report)
                                        .map(after -> StandingFigures.between(before, after))
                                        .chain(changed -> done(asAsked(edit, accepted.submission()), changed))
                                : Uni.createFrom().item(EditRecording.refused(received.get(0)))));
    }

    private static Uni<Edited> done(Submission submission, List<FigureChange> changed) {
        return EditRecording.revision().map(revision -> new Done(submission, revision, false, changed));
    }

    private static Submission asAsked(Edit edit, Submission submission) {
        return edit.isOfDraft()
                ? new Submission(submission.report(), Outcome.DRAFTED, submission.warnings())
                : submission;
    }
}
