package org.tergeu.exchange.bringing;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.tergeu.exchange.bringing.EndedEarly.Reason;
import org.tergeu.intake.submission.Submission.Outcome;

/**
 * What became of an import.
 *
 * @param seconds that it took
 * @param recorded whether what was counted as recorded is there; false when all or nothing was asked for and something was refused
 * @param revision of the dataset that has it; null when it cannot be read
 * @param ended why it ended early; null when it went through the whole file
 */
public record ImportResult(
        Counts counts,
        double seconds,
        boolean recorded,
        @Nullable String revision,
        @Nullable EndedEarly ended) {

    /** The outcomes that an import can have, in the order in which they are listed. */
    public static final List<Outcome> OUTCOMES = List.of(
            Outcome.ADDED,
            Outcome.REVISED,
            Outcome.UNCHANGED,
            Outcome.RETRACTED,
            Outcome.DRAFTED,
            Outcome.MERGED,
            Outcome.DESCRIBED);

    /** Whether everything went in, or would in an import that a preview was of. */
    public boolean isWhole() {
        return (ended == null || ended.reason() == Reason.PREVIEW) && counts.refused() == 0;
    }
}
