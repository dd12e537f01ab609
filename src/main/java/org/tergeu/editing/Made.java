package org.tergeu.editing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.graphql.paging.Bounded;
import org.tergeu.intake.submission.Edited;
import org.tergeu.intake.submission.Edited.Done;
import org.tergeu.intake.submission.Edited.RefusedEdit;
import org.tergeu.intake.submission.FigureChange;
import org.tergeu.intake.submission.Submission.Outcome;
import org.tergeu.report.Report;

/**
 * What became of a change: what all payloads have in common.
 *
 * @param key of what was changed; null when the change was refused
 */
public record Made(
        @Nullable String key,
        @Nullable Report report,
        @Nullable Outcome outcome,
        @Nullable String revision,
        boolean repeated,
        List<String> warnings,
        @Nullable Conflict conflict,
        List<FigureChange> figures,
        List<UserError> userErrors) {

    static Made of(Edited edited, @Nullable Report report) {
        if (edited instanceof Done done) {
            return new Made(
                    done.submission().report(),
                    report,
                    done.submission().outcome(),
                    String.valueOf(done.revision()),
                    done.repeated(),
                    first(done.submission().warnings()),
                    null,
                    done.figures(),
                    List.of());
        }
        RefusedEdit refused = (RefusedEdit) edited;
        return new Made(
                null,
                null,
                null,
                null,
                false,
                List.of(),
                Conflict.of(refused.other()),
                List.of(),
                first(refused.faults()).stream().map(UserError::of).toList());
    }

    static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(all.size(), Bounded.MANY));
    }
}
