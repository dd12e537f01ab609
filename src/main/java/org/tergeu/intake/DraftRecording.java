package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Set;
import org.tergeu.intake.submission.Decided;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.Edit.Discard;
import org.tergeu.intake.submission.Edit.Review;
import org.tergeu.intake.submission.Edit.Submit;
import org.tergeu.intake.submission.EditFault;
import org.tergeu.intake.submission.Edited.RefusedEdit;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.Reception;
import org.tergeu.intake.submission.Submission;
import org.tergeu.intake.submission.Submission.Outcome;

/** Saves, reviews, publishes and discards drafts, within the current transaction. */
@ApplicationScoped
class DraftRecording {

    private final Recording recording;
    private final Drafts drafts;

    DraftRecording(Recording recording, Drafts drafts) {
        this.recording = recording;
        this.drafts = drafts;
    }

    /** Makes a change of a draft. */
    Uni<Decided> make(Edit edit) {
        return check(edit).chain(this::make);
    }

    /** Makes a change that a line of an import asks for. */
    Uni<Decided> bring(Edit edit) {
        return check(edit).map(DraftCheck::ofImport).chain(this::make);
    }

    /** Loads what a change of a draft is checked against. */
    Uni<DraftCheck> check(Edit edit) {
        String key = edit.key();
        return drafts.find(key)
                .chain(draft -> recording
                        .before(Set.of(key))
                        .chain(rows -> EditRecording.revision()
                                .chain(revision -> seen(edit, draft, revision)
                                        .map(seen -> new DraftCheck(edit, draft, seen, rows.get(key), revision)))));
    }

    /** The text of the draft that the caller has seen, if it has changed since. */
    private Uni<String> seen(Edit edit, @Nullable StoredDraft draft, long revision) {
        return draft == null
                        || edit.madeFrom() == null
                        || EditCheck.unreadable(edit.madeFrom(), "madeFrom", revision)
                                .isPresent()
                        || draft.revision() <= Long.parseLong(edit.madeFrom())
                ? Uni.createFrom().nullItem()
                : drafts.seen(edit.key(), Long.parseLong(edit.madeFrom()));
    }

    private Uni<Decided> make(DraftCheck check) {
        RefusedEdit refusal = check.refusal().orElse(null);
        String key = check.edit().key();
        if (refusal != null) {
            return Uni.createFrom().item(Decided.refused(refusal));
        }
        if (check.changesNothing()) {
            return Uni.createFrom().item(Decided.of(key, Outcome.UNCHANGED));
        }
        return EditRecording.sign(check.edit().by().subject()).chain(() -> {
            if (check.edit().action() instanceof Submit submit) {
                return save(key, submit.report(), check.revision());
            }
            if (check.edit().action() instanceof Review) {
                return advanced(drafts.review(key), key, Outcome.REVIEWED);
            }
            return check.edit().action() instanceof Discard
                    ? advanced(drafts.delete(key), key, Outcome.DISCARDED)
                    : publish(check);
        });
    }

    /** Refuses a draft that could not be published because of what it names. */
    private Uni<Decided> save(String key, Incoming report, long revision) {
        return recording
                .problems(report)
                .chain(problems -> problems.isEmpty()
                        ? advanced(
                                drafts.save(report, revision), new Submission(key, Outcome.DRAFTED, report.remarks()))
                        : Uni.createFrom()
                                .item(Decided.refused(new RefusedEdit(
                                        problems.stream().map(EditFault::of).toList(), null))));
    }

    private static Uni<Decided> advanced(Uni<Void> change, String key, Outcome outcome) {
        return advanced(change, new Submission(key, outcome, List.of()));
    }

    private static Uni<Decided> advanced(Uni<Void> change, Submission submission) {
        return change.chain(() -> Recording.advance(1)).replaceWith(Decided.of(submission));
    }

    private Uni<Decided> publish(DraftCheck check) {
        Incoming report = Incoming.read(check.kept().document()).published();
        return recording
                .record(List.of(report), check.rows())
                .chain(received -> received.get(0) instanceof Reception.Accepted accepted
                        ? drafts.delete(check.edit().key()).replaceWith(Decided.of(accepted.submission()))
                        : Uni.createFrom().item(Decided.refused((RefusedEdit) EditRecording.refused(received.get(0)))));
    }
}
