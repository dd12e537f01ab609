package org.tergeu.claim.fact;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureClaim;
import org.tergeu.vocabulary.SourceTier;

/**
 * A claim that its published report has not withdrawn.
 *
 * @param ordinal its place in the report
 * @param asserter the asserting organization
 * @param aspect the figure that it states; null when it states none
 * @param figure the stated figure; null when there is none
 * @param detail everything else that it states
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

    /** The oldest report first, then in the order of the report. */
    static final Comparator<StandingClaim> AS_REPORTED = Comparator.comparing(StandingClaim::knownFrom)
            .thenComparing(StandingClaim::reportKey)
            .thenComparing(StandingClaim::ordinal);

    /** The statement that has the claim: one report quoting one asserter. */
    public String statement() {
        return reportId + " " + asserter;
    }

    /** A text for each claim; texts sort as {@link #AS_REPORTED} does. */
    String position() {
        String number = String.valueOf(ordinal);
        return knownFrom + "/" + reportKey + "/" + "0".repeat(Math.max(0, 6 - number.length())) + number;
    }
}
