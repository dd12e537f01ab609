package org.tergeu.intake;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.intake.Edited.Refused;
import org.tergeu.intake.Submission.Outcome;

/**
 * What was done, or why nothing was; one of the two.
 *
 * @param submission null when it was refused
 * @param refused null when it was done
 */
record Decided(@Nullable Submission submission, @Nullable Refused refused) {

    static Decided refused(Refused refused) {
        return new Decided(null, refused);
    }

    static Decided of(Submission submission) {
        return new Decided(submission, null);
    }

    static Decided of(String key, Outcome outcome) {
        return of(new Submission(key, outcome, List.of()));
    }
}
