package org.tergeu.intake;

import com.fasterxml.jackson.databind.JsonNode;
import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.tergeu.graphql.access.Identity;
import org.tergeu.graphql.access.Role;
import org.tergeu.intake.document.DocumentDifference;
import org.tergeu.intake.document.Documents;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.Edit.Reinstate;
import org.tergeu.intake.submission.Edit.Retract;
import org.tergeu.intake.submission.Edit.Submit;
import org.tergeu.intake.submission.Edit.Undo;
import org.tergeu.intake.submission.EditFault;
import org.tergeu.intake.submission.Edited.OtherVersion;
import org.tergeu.intake.submission.Edited.RefusedEdit;
import org.tergeu.intake.submission.Incoming;
import org.tergeu.intake.submission.UserErrorCode;
import org.tergeu.report.ReportEntity;
import org.tergeu.text.Quotation;
import org.tergeu.vocabulary.ReportStatus;

/**
 * Checks whether a change of a report may be made: by this caller, on what is recorded now, and from the version that the caller has seen.
 *
 * @param before the row of the report; null when there is none
 * @param earlier the version before its latest change; null when that change was the first
 * @param revision the current revision of the dataset
 */
record EditCheck(
        Edit edit, @Nullable ReportEntity before, @Nullable Earlier earlier, long revision) {

    private static final Pattern REVISION = Pattern.compile("\\d{1,18}");

    /** A version of a report. */
    record Earlier(ReportStatus status, String document) {}

    /** Why the change is refused; empty when it may be made. */
    Optional<RefusedEdit> refusal() {
        return missing().or(this::forbidden).or(this::stale);
    }

    /** Whether a retracted report counts again. */
    boolean reinstates() {
        boolean undoesRetraction = edit.action() instanceof Undo
                && standing().status == ReportStatus.RETRACTED
                && earlier != null
                && earlier.status == ReportStatus.PUBLISHED;
        return undoesRetraction || edit.action() instanceof Reinstate;
    }

    /** The row of the report; only where a missing one was refused. */
    private ReportEntity standing() {
        return Objects.requireNonNull(before, "before");
    }

    private Optional<RefusedEdit> missing() {
        boolean needed = !(edit.action() instanceof Submit);
        return needed && before == null
                ? refused(
                        UserErrorCode.NOT_FOUND,
                        "key",
                        "read '" + edit.action().key() + "', which is not the key of a report")
                : Optional.empty();
    }

    private Optional<RefusedEdit> forbidden() {
        Identity by = edit.by();
        if (changesWhatIsPublic() && !by.may(Role.REVIEWER)) {
            return refused(
                    UserErrorCode.NOT_ALLOWED,
                    edit.action() instanceof Submit ? "report.status" : "key",
                    "changes what is public, which needs the role reviewer; an editor may submit a report of status DRAFT");
        }
        return publishers().map(publisher -> foreign(edit, publisher));
    }

    /** Why the caller may not change what reports of all publishers share, such as a merge or a description; empty when the caller may. */
    static Optional<RefusedEdit> onlyForAllPublishers(Edit edit, Role needed) {
        if (!edit.by().may(needed)) {
            return refused(UserErrorCode.NOT_ALLOWED, "", "needs the role " + needed.written());
        }
        return edit.by().publishers() == null
                ? Optional.empty()
                : refused(
                        UserErrorCode.NOT_ALLOWED,
                        "",
                        "concerns reports of all publishers; your token allows "
                                + edit.by().allowedPublishers());
    }

    /** The refusal because of a publisher that the token does not allow. */
    static RefusedEdit foreign(Edit edit, String publisher) {
        return RefusedEdit.of(
                UserErrorCode.NOT_ALLOWED,
                edit.action() instanceof Submit ? "report.publisher" : "key",
                "is of the publisher '" + publisher + "'; your token allows "
                        + edit.by().allowedPublishers());
    }

    private boolean changesWhatIsPublic() {
        boolean wasPublic = before != null && (before.status != ReportStatus.DRAFT || before.publisherId != null);
        if (edit.action() instanceof Submit submit) {
            return wasPublic || submit.report().draft().header().defines();
        }
        if (edit.action() instanceof Undo && earlier != null && earlier.status != ReportStatus.DRAFT) {
            return true;
        }
        return standing().status == ReportStatus.RETRACTED ? standing().publisherId != null : wasPublic;
    }

    /** The publishers of the report before and after the change; first the one that the token does not allow. */
    private Optional<String> publishers() {
        return Stream.of(publisherBefore(), publisherAfter())
                .filter(Objects::nonNull)
                .filter(publisher -> !edit.by().writesFor(publisher))
                .findFirst();
    }

    private @Nullable String publisherBefore() {
        return before == null
                ? null
                : document().path("report").path("publisher").asText(null);
    }

    private @Nullable String publisherAfter() {
        return edit.action() instanceof Submit submit
                ? submit.report().draft().header().publisher()
                : null;
    }

    private Optional<RefusedEdit> stale() {
        String from = edit.action() instanceof Undo undo ? undo.revision() : edit.madeFrom();
        Optional<RefusedEdit> unreadable = unreadable(from, revisionField(), revision);
        if (unreadable.isPresent()) {
            return unreadable;
        }
        if (before == null) {
            return from == null ? Optional.empty() : Optional.of(nothingWasRead(from, edit.key()));
        }
        if (edit.action() instanceof Undo undo && before.revision < Long.parseLong(undo.revision())) {
            return refused(
                    UserErrorCode.NOT_FOUND,
                    revisionField(),
                    "read '" + from + "'; allowed: the revision of the report's latest change, " + before.revision);
        }
        return changesNothing() || (from != null && before.revision <= Long.parseLong(from))
                ? Optional.empty()
                : Optional.of(new RefusedEdit(List.of(changedMeanwhile(from)), other()));
    }

    /** Whether the report is already as the change requests, so that it conflicts with nobody. */
    boolean changesNothing() {
        if (before == null) {
            return false;
        }
        if (edit.action() instanceof Submit submit) {
            return before.fingerprint.equals(submit.report().fingerprint());
        }
        if (edit.action() instanceof Undo) {
            return false;
        }
        return edit.action() instanceof Retract
                ? before.status == ReportStatus.RETRACTED
                : before.status != ReportStatus.RETRACTED;
    }

    /** The refusal of a change of what is not there: most likely its key is mistyped, or it was discarded. Without {@code madeFrom} it is meant to be new. */
    static RefusedEdit nothingWasRead(String from, String key) {
        return RefusedEdit.of(
                UserErrorCode.NOT_FOUND,
                "madeFrom",
                "read '" + from + "', and no report has the key '" + key + "'; leave madeFrom out for a new report");
    }

    private EditFault changedMeanwhile(@Nullable String from) {
        return new EditFault(
                UserErrorCode.CHANGED_MEANWHILE,
                revisionField(),
                from == null
                        ? "is missing, and there is a report '" + standing().key
                                + "' already; allowed: the revision of the dataset that you have read it from"
                        : "read '" + from + "', and the report was changed in revision " + standing().revision
                                + "; look at what differs, and change that version");
    }

    /** The refusal because of a value that is not a revision of the dataset. */
    static Optional<RefusedEdit> unreadable(@Nullable String from, String field, long revision) {
        return from == null || (REVISION.matcher(from).matches() && Long.parseLong(from) <= revision)
                ? Optional.empty()
                : refused(
                        UserErrorCode.INVALID,
                        field,
                        "read " + Quotation.quoted(from) + "; allowed: a revision of the dataset, at most " + revision);
    }

    private String revisionField() {
        return edit.action() instanceof Undo ? "revision" : "madeFrom";
    }

    private OtherVersion other() {
        return new OtherVersion(
                standing().revision,
                standing().revisedAt,
                standing().changedBy,
                standing().status,
                standing().document,
                edit.action() instanceof Submit submit
                        ? DocumentDifference.between(
                                document(), Documents.read(submit.report().document()))
                        : List.of());
    }

    private JsonNode document() {
        return Documents.read(standing().document);
    }

    /** The row of the report, by its key. */
    Map<String, ReportEntity> rows() {
        return before == null ? Map.of() : Map.of(before.key, before);
    }

    /** The report to record. */
    Incoming incoming() {
        if (edit.action() instanceof Submit submit) {
            return submit.report();
        }
        if (edit.action() instanceof Reinstate) {
            return Incoming.read(
                    document(), standing().publisherId == null ? ReportStatus.DRAFT : ReportStatus.PUBLISHED);
        }
        return edit.action() instanceof Undo && earlier != null && earlier.status != ReportStatus.RETRACTED
                ? Incoming.read(Documents.read(earlier.document), earlier.status)
                : Incoming.retraction(standing().key);
    }

    private static Optional<RefusedEdit> refused(UserErrorCode code, String path, String message) {
        return Optional.of(RefusedEdit.of(code, path, message));
    }
}
