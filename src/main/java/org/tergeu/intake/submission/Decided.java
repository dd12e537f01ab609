package org.tergeu.intake.submission;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.intake.submission.Edited.RefusedEdit;
import org.tergeu.intake.submission.Submission.Outcome;

/**
 * The result of a requested change: exactly one of both is given.
 *
 * @param submission null when the change was refused
 * @param refused null when the change was made
 */
public record Decided(
        @Nullable Submission submission, @Nullable RefusedEdit refused) {

    public static Decided refused(RefusedEdit refused) {
        return new Decided(null, refused);
    }

    public static Decided of(Submission submission) {
        return new Decided(submission, null);
    }

    public static Decided of(String key, Outcome outcome) {
        return of(new Submission(key, outcome, List.of()));
    }
}
