package org.tergeu.figure;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Decides which claims a later one supersedes. A corrected toll replaces the earlier one of the same asserter, upward and downward (docs/adr/0051). A state of a total that grows
 * replaces those of earlier days, of any asserter, if it is larger or says the same at least as exactly (docs/adr/0089). Every other claim of another asserter
 * narrows the figure or conflicts with it.
 */
final class Corrections {

    private Corrections() {}

    /**
     * The claims that stand, in the same order.
     *
     * @param claims of one measure, all readable
     */
    static List<FigureClaim> standing(List<FigureClaim> claims) {
        return claims.size() < 2 ? claims : withoutOvertaken(withoutCorrected(claims));
    }

    private static List<FigureClaim> withoutCorrected(List<FigureClaim> claims) {
        Set<Long> corrected = new HashSet<>();
        claims.stream()
                .filter(FigureClaim::quantifies)
                .collect(Collectors.groupingBy(FigureClaim::asserter))
                .values()
                .forEach(own -> addCorrected(own, corrected));
        return claims.stream().filter(claim -> !corrected.contains(claim.id())).toList();
    }

    private static void addCorrected(List<FigureClaim> own, Set<Long> corrected) {
        LaterTotals later = new LaterTotals(own.get(0).measure());
        for (List<FigureClaim> day : latestDayFirst(own)) {
            day.stream()
                    .filter(claim -> later.contradict(claim) || isCorrected(claim, day.stream()))
                    .map(FigureClaim::id)
                    .forEach(corrected::add);
            day.forEach(later::add);
        }
        addCorrectedWithoutDays(
                own.stream().filter(claim -> claim.asOf() == null).toList(), corrected);
    }

    /** Where neither names its day, the later one is what came out later, whichever days the reports can mean. */
    private static void addCorrectedWithoutDays(List<FigureClaim> own, Set<Long> corrected) {
        // Of a figure with thousands of claims nearly each is corrected by the last one, and none by what came out
        // before it.
        List<FigureClaim> latestFirst = own.stream()
                .sorted(Comparator.comparing(FigureClaim::publishedNotBefore).reversed())
                .toList();
        own.stream()
                .filter(claim -> isCorrected(
                        claim,
                        latestFirst.stream()
                                .takeWhile(other -> !other.publishedNotBefore().isBefore(claim.publishedOn()))))
                .map(FigureClaim::id)
                .forEach(corrected::add);
    }

    private static boolean isCorrected(FigureClaim claim, Stream<FigureClaim> others) {
        return others.anyMatch(later -> later.cameOutAfter(claim)
                && !(claim.countable() == later.countable() && Objects.equals(claim.stated(), later.stated()))
                && contradict(later, claim));
    }

    private static boolean contradict(FigureClaim one, FigureClaim other) {
        return one.measure()
                .conversionTo(other.measure())
                .flatMap(conversion -> one.tolerance().map(conversion).intersect(other.tolerance()))
                .isEmpty();
    }

    private static List<FigureClaim> withoutOvertaken(List<FigureClaim> claims) {
        if (claims.stream().allMatch(claim -> claim.asOf() == null)) {
            return claims;
        }
        Set<Long> overtaken = new HashSet<>();
        LaterTotals later = new LaterTotals(claims.stream()
                .filter(FigureClaim::quantifies)
                .findFirst()
                .orElse(claims.get(0))
                .measure());
        for (List<FigureClaim> day : latestDayFirst(claims)) {
            day.stream().filter(later::overtake).map(FigureClaim::id).forEach(overtaken::add);
            day.forEach(later::add);
        }
        return claims.stream().filter(claim -> !overtaken.contains(claim.id())).toList();
    }

    private static Collection<List<FigureClaim>> latestDayFirst(List<FigureClaim> claims) {
        Map<LocalDate, List<FigureClaim>> byDay = claims.stream()
                .collect(Collectors.groupingBy(
                        FigureClaim::effectiveAsOf,
                        () -> new TreeMap<>(Comparator.reverseOrder()),
                        Collectors.toList()));
        return byDay.values();
    }
}
