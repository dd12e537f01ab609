package org.tergeu.bench.data;

import java.math.BigDecimal;

/** What claims come to, as org.tergeu.figure resolves them: those few ways of agreeing that are made up here. */
record Resolved(
        String qualifier,
        BigDecimal low,
        BigDecimal best,
        BigDecimal high,
        String unit,
        String currency,
        String agreement,
        int origins,
        String reason) {

    /** One claim. */
    static Resolved of(StatedFigure figure) {
        return of(figure, figure.low(), figure.high(), "SINGLE", 1, "One claim.");
    }

    /** Two that say the same number. */
    static Resolved agreed(StatedFigure figure, int origins) {
        return of(figure, figure.low(), figure.high(), "AGREED", origins, "2 claims say the same.");
    }

    /** The exact one of two that can both be true. */
    static Resolved compatible(StatedFigure exact, int origins) {
        return of(
                exact,
                exact.low(),
                exact.high(),
                "COMPATIBLE",
                origins,
                "2 claims can all be true; the figure is what they have in common.");
    }

    /** Two exact ones that cannot both be true. */
    static Resolved conflicting(StatedFigure better, StatedFigure other, MadeUpReport betterReport, int origins) {
        return new Resolved(
                "RANGE",
                better.stated().min(other.stated()),
                better.stated(),
                better.stated().max(other.stated()),
                better.unit(),
                better.currency(),
                "CONFLICTING",
                origins,
                "2 claims cannot all be true; the figure spans them, its best value is that of report "
                        + betterReport.key() + " (" + betterReport.tier() + ").");
    }

    private static Resolved of(
            StatedFigure figure, BigDecimal low, BigDecimal high, String agreement, int origins, String reason) {
        return new Resolved(
                figure.qualifier(),
                low,
                best(figure),
                high,
                figure.unit(),
                figure.currency(),
                agreement,
                origins,
                reason);
    }

    private static BigDecimal best(StatedFigure figure) {
        return figure.qualifier().equals("MORE_THAN") ? figure.low() : figure.stated();
    }

    boolean isConflicting() {
        return agreement.equals("CONFLICTING");
    }

    /** Best, else low: what filters and orders compare. */
    BigDecimal comparable() {
        return best == null ? low : best;
    }
}
