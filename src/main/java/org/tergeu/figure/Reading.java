package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A claim and what it means in the measure of the figure that it belongs to. */
record Reading(FigureClaim claim, Bounds bounds, @Nullable BigDecimal nominal) {

    /** Whose best value counts first: the better tier, then the later report, then the lower value, then keys. */
    static final Comparator<Reading> BEST_FIRST = Comparator.comparing((Reading reading) -> reading.claim.tier())
            .thenComparing(reading -> reading.claim.publishedOn(), Comparator.reverseOrder())
            .thenComparing(Reading::best, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Reading::claim, FigureClaim.BEST_FIRST);

    /** Empty if the claim cannot be told in the measure. One that says nothing of how much can be told in any. */
    static Optional<Reading> of(FigureClaim claim, Measure measure) {
        Bounds own = claim.bounds();
        if (own.equals(Bounds.OPEN)) {
            return Optional.of(new Reading(claim, own, null));
        }
        return claim.measure()
                .conversionTo(measure)
                .map(conversion -> new Reading(claim, own.map(conversion), nominal(claim, conversion)));
    }

    private static @Nullable BigDecimal nominal(FigureClaim claim, UnaryOperator<BigDecimal> conversion) {
        BigDecimal nominal = claim.stated().nominal();
        return nominal == null ? null : conversion.apply(nominal);
    }

    @Nullable
    BigDecimal best() {
        return bounds.best();
    }

    boolean meets(Bounds other) {
        return bounds.intersect(other).isPresent();
    }
}
