package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.intake.Edited.RefusedEdit;
import org.tergeu.intake.Submission.Outcome;

/**
 * The result of a requested change: exactly one of both is given.
 *
 * @param submission null when the change was refused
 * @param refused null when the change was made
 */
record Decided(@Nullable Submission submission, @Nullable RefusedEdit refused) {

    static Decided refused(RefusedEdit refused) {
        return new Decided(null, refused);
    }

    static Decided of(Submission submission) {
        return new Decided(submission, null);
    }

    static Decided of(String key, Outcome outcome) {
        return of(new Submission(key, outcome, List.of()));
    }
}
