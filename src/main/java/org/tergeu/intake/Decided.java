package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.intake.Edited.RefusedEdit;
import org.tergeu.intake.Submission.Outcome;

/**
 * What was done, or why nothing was; one of the two.
 *
 * @param submission null when it was refused
 * @param refused null when it was done
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
