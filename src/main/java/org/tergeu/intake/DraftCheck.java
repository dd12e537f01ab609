package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tergeu.graphql.access.Role;
import org.tergeu.intake.document.DocumentDifference;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.submission.DraftStatus;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.Edit.Discard;
import org.tergeu.intake.submission.Edit.OfDraft;
import org.tergeu.intake.submission.Edit.Publish;
import org.tergeu.intake.submission.Edit.Review;
import org.tergeu.intake.submission.Edit.Submit;
import org.tergeu.intake.submission.EditFault;
import org.tergeu.intake.submission.Edited.OtherVersion;
import org.tergeu.intake.submission.Edited.RefusedEdit;
import org.tergeu.intake.submission.UserErrorCode;
import org.tergeu.report.ReportEntity;
import org.tergeu.vocabulary.ReportStatus;

/**
 * Checks whether a draft may be saved, reviewed, published or discarded.
 *
 * @param draft the stored draft; null when there is none
 * @param seen the text of the draft that the caller has seen, if it has changed since; null when there was none then
 * @param report the recorded report of the same key; null when there is none
 * @param revision the current revision of the dataset
 */
record DraftCheck(
        Edit edit,
        @Nullable StoredDraft draft,
        @Nullable String seen,
        @Nullable ReportEntity report,
        long revision) {

    private static final String NOTHING = "{}";

    /** The same for a line of an import: its caller names one revision for all lines, of which some are new. */
    DraftCheck ofImport() {
        return draft == null && report == null
                ? new DraftCheck(
                        new Edit(edit.by(), edit.action(), null, edit.idempotencyKey()), null, null, null, revision)
                : this;
    }

    /** Why the change is refused; empty when it may be made. */
    Optional<RefusedEdit> refusal() {
        return missing().or(this::forbidden).or(this::stale).or(this::unreviewed);
    }

    /** The stored draft; only for changes for which {@link #refusal} is empty. */
    StoredDraft kept() {
        return Objects.requireNonNull(draft, "draft");
    }

    private Optional<RefusedEdit> missing() {
        return edit.action() instanceof OfDraft && draft == null
                ? Optional.of(RefusedEdit.of(
                        UserErrorCode.NOT_FOUND,
                        "key",
                        "read '" + edit.action().key() + "', which is not the key of a draft"))
                : Optional.empty();
    }

    private Optional<RefusedEdit> forbidden() {
        boolean reviewers = edit.action() instanceof OfDraft && !(edit.action() instanceof Discard);
        if (reviewers && !edit.by().may(Role.REVIEWER)) {
            return Optional.of(RefusedEdit.of(UserErrorCode.NOT_ALLOWED, "key", "needs the role reviewer"));
        }
        return publishers()
                .filter(publisher -> !edit.by().writesFor(publisher))
                .findFirst()
                .map(publisher -> EditCheck.foreign(edit, publisher));
    }

    private Stream<String> publishers() {
        return Stream.of(
                        draft == null ? null : draft.publisher(),
                        report == null
                                ? null
                                : Documents.read(report.document)
                                        .path("report")
                                        .path("publisher")
                                        .asText(null),
                        edit.action() instanceof Submit submit
                                ? submit.report().draft().header().publisher()
                                : null)
                .filter(Objects::nonNull);
    }

    private Optional<RefusedEdit> stale() {
        String from = edit.madeFrom();
        Optional<RefusedEdit> unreadable = EditCheck.unreadable(from, "madeFrom", revision);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        if (from != null && draft == null && report == null) {
            return Optional.of(EditCheck.nothingWasRead(from, edit.key()));
        }
        long seenOfDraft = from == null ? -1 : Long.parseLong(from);
        if (draft != null && draft.revision() > seenOfDraft) {
            return changesNothing()
                    ? Optional.empty()
                    : Optional.of(conflict(
                            read(from),
                            draft.revision(),
                            new OtherVersion(
                                    draft.revision(),
                                    draft.changedAt(),
                                    draft.changedBy(),
                                    ReportStatus.DRAFT,
                                    draft.document(),
                                    differences(draft.document(), asked()))));
        }
        // What is published has to be based on the report as it is now, whenever the draft was saved.
        long seenOfReport = edit.action() instanceof Publish ? kept().madeFrom() : seenOfDraft;
        boolean touchesReport = edit.action() instanceof Publish || edit.action() instanceof Submit;
        return touchesReport && report != null && report.revision > seenOfReport
                ? Optional.of(conflict(
                        edit.action() instanceof Publish
                                ? "the draft was made from revision " + seenOfReport
                                : read(from),
                        report.revision,
                        new OtherVersion(
                                report.revision,
                                report.revisedAt,
                                report.changedBy,
                                report.status,
                                report.document,
                                differences(
                                        report.document,
                                        edit.action() instanceof Submit ? asked() : kept().document()))))
                : Optional.empty();
    }

    /** The text that the change is about. For a draft that was made after the caller's revision, it is the text that was there before. */
    private String asked() {
        return edit.action() instanceof Submit submit
                ? submit.report().document()
                : seen != null ? seen : report != null ? report.document : NOTHING;
    }

    private static List<DocumentDifference> differences(String other, String own) {
        return DocumentDifference.between(Documents.read(other), Documents.read(own));
    }

    private static String read(@Nullable String from) {
        return from == null ? "is missing" : "read '" + from + "'";
    }

    private static RefusedEdit conflict(String found, long revision, OtherVersion other) {
        return new RefusedEdit(
                List.of(new EditFault(
                        UserErrorCode.CHANGED_MEANWHILE,
                        "madeFrom",
                        found + ", and there is a version of revision " + revision
                                + "; look at what differs, and change that version")),
                other);
    }

    private Optional<RefusedEdit> unreviewed() {
        return edit.action() instanceof Publish && kept().status() != DraftStatus.REVIEWED
                ? Optional.of(RefusedEdit.of(
                        UserErrorCode.INVALID,
                        "key",
                        "is a draft of status " + kept().status() + "; allowed: one that was reviewed as it is"))
                : Optional.empty();
    }

    /** The row of the report, by its key. */
    Map<String, ReportEntity> rows() {
        return report == null ? Map.of() : Map.of(report.key, report);
    }

    /** Whether the draft is already as the change requests. */
    boolean changesNothing() {
        return draft != null
                && (edit.action() instanceof Review
                        ? draft.status() == DraftStatus.REVIEWED
                        : edit.action() instanceof Submit submit
                                && draft.fingerprint().equals(submit.report().fingerprint()));
    }
}
