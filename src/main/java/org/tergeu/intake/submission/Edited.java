package org.tergeu.intake.submission;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.tergeu.intake.document.DocumentDifference;
import org.tergeu.vocabulary.ReportStatus;

/** The result of a requested change. */
public sealed interface Edited {

    /**
     * The change was made, or there was nothing to change.
     *
     * @param revision the revision of the dataset with the change
     * @param repeated whether it had been made before, under the same idempotency key
     * @param figures the figures that it would change, if it was only tried; otherwise empty
     */
    record Done(Submission submission, long revision, boolean repeated, List<FigureChange> figures) implements Edited {

        public Done(Submission submission, long revision, boolean repeated) {
            this(submission, revision, repeated, List.of());
        }
    }

    /**
     * Nothing was changed.
     *
     * @param faults all reasons, at least one
     * @param other a later version by somebody else; null when that is not the reason
     */
    record RefusedEdit(List<EditFault> faults, @Nullable OtherVersion other) implements Edited {

        public static RefusedEdit of(UserErrorCode code, String path, String message) {
            return new RefusedEdit(List.of(new EditFault(code, path, message)), null);
        }
    }

    /**
     * A version of a report that somebody else has made.
     *
     * @param revision the revision of the dataset with that version
     * @param changedBy the subject of the token that made it; null for a file
     * @param document the version as submitted, JSON
     * @param differences between this version and the one that was refused
     */
    record OtherVersion(
            long revision,
            OffsetDateTime changedAt,
            @Nullable String changedBy,
            ReportStatus status,
            String document,
            List<DocumentDifference> differences) {}
}
