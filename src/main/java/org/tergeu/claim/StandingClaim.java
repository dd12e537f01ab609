package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureClaim;
import org.tergeu.vocabulary.SourceTier;

/**
 * A claim of a published report that has not withdrawn it.
 *
 * @param reportId the report
 * @param ordinal its place in the report
 * @param asserter who says so
 * @param aspect which figure it states; null when none
 * @param figure what it states of the figure; null when none
 * @param detail what it says beside that
 */
public record StandingClaim(
        long id,
        long reportId,
        String reportKey,
        SourceTier tier,
        LocalDate knownFrom,
        int ordinal,
        long asserter,
        @Nullable Aspect aspect,
        @Nullable FigureClaim figure,
        StoredDetail detail) {

    /** The oldest report first, then as its claims stand in it. */
    static final Comparator<StandingClaim> AS_REPORTED = Comparator.comparing(StandingClaim::knownFrom)
            .thenComparing(StandingClaim::reportKey)
            .thenComparing(StandingClaim::ordinal);

    /** The report and whom it quotes: two things that one statement has are distinguished by that. */
    public String statement() {
        return reportId + " " + asserter;
    }

    /** The same order as text. */
    String position() {
        String number = String.valueOf(ordinal);
        return knownFrom + "/" + reportKey + "/" + "0".repeat(Math.max(0, 6 - number.length())) + number;
    }
}
