package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tergeu.graphql.access.Role;
import org.tergeu.intake.document.InvalidReport;
import org.tergeu.intake.document.Problem;
import org.tergeu.intake.document.ReportDraft;
import org.tergeu.intake.known.IncidentMerges.MergedKeys;
import org.tergeu.intake.known.IncidentMerges.Merging;
import org.tergeu.intake.known.Mentions;
import org.tergeu.intake.submission.Edit;
import org.tergeu.intake.submission.Edit.MergeRequest;
import org.tergeu.intake.submission.Edit.Mergeable;
import org.tergeu.intake.submission.Edit.OfMerges;
import org.tergeu.intake.submission.Edited.RefusedEdit;
import org.tergeu.intake.submission.UserErrorCode;
import org.tergeu.report.ReportEntity;

/**
 * Checks whether two things may be merged, or a merge be undone.
 *
 * @param found the things, by the given keys
 * @param revision the current revision of the dataset
 * @param takenBack for an imported merge, the revision that last undid the same merge, 0 when none did; null for a merge that was requested directly
 */
record MergeCheck(
        Edit edit,
        Map<String, Merging> found,
        long revision,
        @Nullable Long takenBack) {

    /** Whether an imported merge is made already; it then needs no more than the right to import. */
    boolean changesNothing() {
        return takenBack != null
                && edit.action() instanceof MergeRequest merge
                && found.containsKey(merge.from())
                && merge.into().equals(found.get(merge.from()).intoKey());
    }

    /** Why the change is refused; empty when it may be made. */
    Optional<RefusedEdit> refusal() {
        return EditCheck.onlyForAllPublishers(edit, Role.REVIEWER)
                .or(() -> changesNothing()
                        ? Optional.empty()
                        : (edit.action() instanceof MergeRequest merge ? ofMerge(merge) : ofUnmerge(edit.key()))
                                .or(this::stale));
    }

    private Optional<RefusedEdit> ofMerge(MergeRequest merge) {
        if (merge.from().equals(merge.into())) {
            return refused(
                    UserErrorCode.INVALID, "into", "read '" + merge.into() + "', the same; allowed: another one");
        }
        return unusable("from", merge.from())
                .or(() -> unusable("into", merge.into()))
                .or(() ->
                        Objects.requireNonNull(found.get(merge.from()), "from").hasOthers()
                                ? refused(
                                        UserErrorCode.INVALID,
                                        "from",
                                        "read '" + merge.from()
                                                + "', into which others were merged; take that back first, or merge the other way round")
                                : Optional.empty());
    }

    private Optional<RefusedEdit> unusable(String field, String key) {
        Merging one = found.get(key);
        // An editor's copy also has merges of things that only retracted reports name.
        boolean known = one != null && (one.known() || takenBack != null);
        if (one == null || (!known && one.intoKey() == null)) {
            return refused(
                    UserErrorCode.NOT_FOUND, field, "read '" + key + "', which is not the key of " + thing().one);
        }
        if (one.erased()) {
            return refused(
                    UserErrorCode.INVALID,
                    field,
                    "read '" + key + "', whose name was erased; allowed: one with a name");
        }
        return one.intoKey() == null
                ? Optional.empty()
                : refused(
                        UserErrorCode.INVALID,
                        field,
                        "read '" + key + "', which was merged into '" + one.intoKey()
                                + "'; allowed: one that stands for itself");
    }

    private Optional<RefusedEdit> ofUnmerge(String key) {
        Merging one = found.get(key);
        return one == null || one.intoKey() == null
                ? refused(
                        UserErrorCode.NOT_FOUND,
                        "key",
                        "read '" + key + "', which is not the key of " + thing().one + " that was merged")
                : Optional.empty();
    }

    private Mergeable thing() {
        return ((OfMerges) edit.action()).thing();
    }

    private Optional<RefusedEdit> stale() {
        String from = edit.madeFrom();
        return EditCheck.unreadable(from, "madeFrom", revision)
                .or(() -> takenBack != null
                        ? takenBackSince(from, takenBack)
                        : changedSince(Objects.requireNonNull(from, "only an import may leave madeFrom out")));
    }

    /** Refuses a merge that was undone since the importer's revision. */
    private Optional<RefusedEdit> takenBackSince(@Nullable String from, long takenBack) {
        MergeRequest merge = (MergeRequest) edit.action();
        return takenBack <= (from == null ? 0 : Long.parseLong(from))
                ? Optional.empty()
                : refused(
                        UserErrorCode.CHANGED_MEANWHILE,
                        "from",
                        "read '" + merge.from() + "', whose merge into '" + merge.into()
                                + "' was taken back in revision " + takenBack
                                + "; if they are one after all, bring it with madeFrom and a revision since, or merge them by "
                                + thing().mutation);
    }

    private Optional<RefusedEdit> changedSince(String from) {
        return found.values().stream().anyMatch(each -> each.revision() > Long.parseLong(from))
                ? refused(
                        UserErrorCode.CHANGED_MEANWHILE,
                        "madeFrom",
                        "read '" + from
                                + "', and a report of these " + thing().several
                                + " was changed since; look at them again, and name that revision")
                : Optional.empty();
    }

    private static Optional<RefusedEdit> refused(UserErrorCode code, String path, String message) {
        return Optional.of(RefusedEdit.of(code, path, message));
    }

    /** Fails with {@link InvalidReport} when a report has as two what would be one. */
    static void refuseOneAsTwo(ReportEntity report, ReportDraft draft, List<MergedKeys> merges) {
        List<Problem> problems = Mentions.oneAsTwo(draft, merges);
        if (!problems.isEmpty()) {
            throw new InvalidReport(List.of(new Problem(
                    "",
                    "the report '" + report.key + "' has them as two: it "
                            + problems.get(0).message())));
        }
    }
}
