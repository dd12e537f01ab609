package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import java.time.OffsetDateTime;
import java.util.List;
import org.tergeu.intake.document.DocumentDifference;
import org.tergeu.vocabulary.ReportStatus;

/** What became of a change that somebody asked for. */
public sealed interface Edited {

    /**
     * It was made, or nothing had to be.
     *
     * @param revision of the dataset that has it
     * @param repeated whether it had been made before, under the same idempotency key
     * @param figures that it would change, of one that was tried out; otherwise empty
     */
    record Done(Submission submission, long revision, boolean repeated, List<FigureChange> figures) implements Edited {

        Done(Submission submission, long revision, boolean repeated) {
            this(submission, revision, repeated, List.of());
        }
    }

    /**
     * Nothing was changed.
     *
     * @param faults all reasons, at least one
     * @param other the version of somebody else; null when that is not the reason
     */
    record RefusedEdit(List<EditFault> faults, @Nullable OtherVersion other) implements Edited {

        static RefusedEdit of(UserErrorCode code, String path, String message) {
            return new RefusedEdit(List.of(new EditFault(code, path, message)), null);
        }
    }

    /**
     * A version of a report that somebody else has made.
     *
     * @param revision of the dataset that has brought it
     * @param changedBy who made it, as the token calls them; null for a file
     * @param document as it was submitted, JSON
     * @param differences between it and what was not made
     */
    record OtherVersion(
            long revision,
            OffsetDateTime changedAt,
            @Nullable String changedBy,
            ReportStatus status,
            String document,
            List<DocumentDifference> differences) {}
}
