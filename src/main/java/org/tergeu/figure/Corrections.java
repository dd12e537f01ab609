package org.tergeu.figure;

import java.util.List;

/**
 * Which claims a later one of the same asserter supersedes: a toll that is corrected takes the place of the one before, upward and downward. What
 * somebody else says corrects nothing, it conflicts (docs/adr/0051).
 */
final class Corrections {

    private Corrections() {}

    /**
     * The claims that stand: those that no later one of the same asserter contradicts. Later is what came out on a later day, whichever days the
     * reports can mean, or at a later hour of one day; of one day without hours neither is.
     *
     * @param claims of one measure, all readable
     */
    static List<FigureClaim> standing(List<FigureClaim> claims) {
        return claims.size() < 2
                ? claims
                : claims.stream()
                        .filter(claim -> claims.stream().noneMatch(other -> corrects(other, claim)))
                        .toList();
    }

    private static boolean corrects(FigureClaim later, FigureClaim claim) {
        return later.asserter().equals(claim.asserter())
                && later.cameOutAfter(claim)
                && later.quantifies()
                && claim.quantifies()
                && contradict(later, claim);
    }

    private static boolean contradict(FigureClaim one, FigureClaim other) {
        return one.measure()
                .conversionTo(other.measure())
                .flatMap(conversion -> one.tolerance().map(conversion).intersect(other.tolerance()))
                .isEmpty();
    }
}
