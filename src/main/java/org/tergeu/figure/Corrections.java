package org.tergeu.figure;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

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
        if (claims.size() < 2) {
            return claims;
        }
        // Of a figure with thousands of claims nearly each is corrected by the last one, and none by what came out
        // before it.
        List<FigureClaim> latestFirst = claims.stream()
                .sorted(Comparator.comparing(FigureClaim::publishedNotBefore).reversed())
                .toList();
        return claims.stream()
                .filter(claim -> latestFirst.stream()
                        .takeWhile(other -> !other.publishedNotBefore().isBefore(claim.publishedOn()))
                        .noneMatch(other -> corrects(other, claim)))
                .toList();
    }

    private static boolean corrects(FigureClaim later, FigureClaim claim) {
        return later.asserter().equals(claim.asserter())
                && later.cameOutAfter(claim)
                && later.quantifies()
                && claim.quantifies()
                && !(claim.countable() == later.countable() && Objects.equals(claim.stated(), later.stated()))
                && contradict(later, claim);
    }

    private static boolean contradict(FigureClaim one, FigureClaim other) {
        return one.measure()
                .conversionTo(other.measure())
                .flatMap(conversion -> one.tolerance().map(conversion).intersect(other.tolerance()))
                .isEmpty();
    }
}
