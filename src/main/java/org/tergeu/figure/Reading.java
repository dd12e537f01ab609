package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;

/**
 * A claim and what it means in the measure of the figure that it belongs to.
 *
 * @param tolerance where the others have to lie that can be true together with it
 */
record Reading(FigureClaim claim, Bounds bounds, Bounds tolerance) {

    /** Whose best value counts first: the better tier, then the later report, then the lower value, then keys. */
    static final Comparator<Reading> BEST_FIRST = Comparator.comparing((Reading reading) -> reading.claim.tier())
            .thenComparing(reading -> reading.claim.publishedOn(), Comparator.reverseOrder())
            .thenComparing(Reading::best, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Reading::claim, FigureClaim.BEST_FIRST);

    /** Empty if the claim cannot be converted to the measure. One that says nothing of how much needs no conversion. */
    static Optional<Reading> of(FigureClaim claim, UnitOfMeasure measure) {
        Bounds own = claim.bounds();
        if (own.equals(Bounds.OPEN)) {
            return Optional.of(new Reading(claim, own, own));
        }
        // The tolerance is one of the digits that are stated, hence of the unit that they are stated in.
        return claim.measure()
                .conversionTo(measure)
                .map(conversion -> new Reading(
                        claim, own.map(conversion), claim.tolerance().map(conversion)));
    }

    @Nullable
    BigDecimal best() {
        return bounds.best();
    }

    /** Whether it only says about how much. */
    boolean isApproximate() {
        return claim.readable().isApproximate();
    }

    boolean meets(Bounds other) {
        return tolerance.intersect(other).isPresent();
    }
}
