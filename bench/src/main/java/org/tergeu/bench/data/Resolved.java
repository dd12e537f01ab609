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
    static Resolved of(Told told) {
        return of(told, told.low(), told.high(), "SINGLE", 1, "One claim.");
    }

    /** Two that say the same number. */
    static Resolved agreed(Told told, int origins) {
        return of(told, told.low(), told.high(), "AGREED", origins, "2 claims say the same.");
    }

    /** The exact one of two that can both be true. */
    static Resolved compatible(Told exact, int origins) {
        return of(
                exact,
                exact.low(),
                exact.high(),
                "COMPATIBLE",
                origins,
                "2 claims can all be true; the figure is what they have in common.");
    }

    /** Two exact ones that cannot both be true. */
    static Resolved conflicting(Told better, Told other, MadeUpReport betterReport, int origins) {
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
            Told told, BigDecimal low, BigDecimal high, String agreement, int origins, String reason) {
        return new Resolved(
                told.qualifier(), low, best(told), high, told.unit(), told.currency(), agreement, origins, reason);
    }

    private static BigDecimal best(Told told) {
        return told.qualifier().equals("MORE_THAN") ? told.low() : told.stated();
    }

    boolean isConflicting() {
        return agreement.equals("CONFLICTING");
    }

    /** Best, else low: what filters and orders compare. */
    BigDecimal comparable() {
        return best == null ? low : best;
    }
}
