package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;

/** What a number is a number of: this decides what a separator before three digits can mean. */
enum NumberOf {
    /** People, cases, pieces. They are whole, so that three digits behind a separator belong to thousands. */
    THINGS,

    /** Money, mass and whatever else is measured: both readings are possible. */
    AMOUNT,

    /** A ratio is calculated, and has a point before its decimals. */
    RATIO;

    /**
     * What a number with this unit or currency is a number of.
     *
     * @param measure null or empty when the number is bare
     * @param ratio whether a bare number is a ratio; otherwise it counts
     */
    static NumberOf of(@Nullable String measure, boolean ratio) {
        if (measure == null || measure.isEmpty()) {
            return ratio ? RATIO : THINGS;
        }
        return Unit.find(measure)
                .map(Unit::dimension)
                .map(dimension -> dimension == Unit.Dimension.RATIO ? RATIO : dimension.counts() ? THINGS : AMOUNT)
                .orElse(AMOUNT);
    }
}
