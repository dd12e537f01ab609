package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.ClaimStatus;
import org.tergeu.vocabulary.Qualifier;

/**
 * Resolves the claims of one figure to one answer. Deterministic, and independent of the order of the claims:
 *
 * <ol>
 * <li>Retracted and unreadable claims are dropped.
 * <li>If a claim names the day for which it is true, the figure is a total that grows: only claims of the latest such day
 *     count, where a claim that names none speaks of the day on which it came out. One that gives no number overtakes none.
 * <li>What is left is converted to the unit of the best claim: the better tier, then the later report, then the smaller
 *     report key.
 * <li>Where the bounds of the claims meet, the answer is what they have in common; where they do not, it spans all of them,
 *     and its best value is that of the better tier, then the later report, then the lower value.
 * </ol>
 */
public final class FigureResolver {

    private FigureResolver() {}

    /**
     * The answer, or empty if no claim stands, so that there is no figure (all claims then have status RETRACTED). If none
     * that stands can be read, the answer is an unquantified one of no origin.
     *
     * @throws IllegalArgumentException if two claims have the same id
     */
    public static Optional<Resolution> resolve(List<FigureClaim> claims) {
        List<FigureClaim> standing =
                claims.stream().filter(FigureClaim::isStanding).toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        List<FigureClaim> readable =
                standing.stream().filter(claim -> !claim.unreadable()).toList();
        LocalDate asOf = readable.stream().anyMatch(claim -> claim.asOf() != null) ? latestDay(readable) : null;
        List<FigureClaim> current =
                readable.stream().filter(claim -> isCurrent(claim, asOf)).toList();
        Map<Long, ClaimStatus> statuses = statuses(claims, current);
        return Optional.of(current.isEmpty() ? unreadable(statuses) : answer(current, asOf, statuses));
    }

    private static LocalDate latestDay(List<FigureClaim> readable) {
        boolean numbers = readable.stream().anyMatch(FigureClaim::quantifies);
        return readable.stream()
                .filter(claim -> claim.quantifies() == numbers)
                .map(FigureClaim::effectiveAsOf)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    // "A large amount" can be later than the latest number: it then stands beside it.
    private static boolean isCurrent(FigureClaim claim, @Nullable LocalDate asOf) {
        return asOf == null || !claim.effectiveAsOf().isBefore(asOf);
    }

    private static Resolution answer(
            List<FigureClaim> current, @Nullable LocalDate asOf, Map<Long, ClaimStatus> statuses) {
        Reconciliation reconciliation = Reconciliation.of(current);
        Measure measure = reconciliation.measure();
        return new Resolution(
                reconciliation.qualifier(),
                reconciliation.answer(),
                measure.unit(),
                measure.currency(),
                asOf,
                reconciliation.agreement(),
                origins(current),
                statuses,
                reconciliation.reason() + Reasons.ofTheRest(asOf, statuses.values()));
    }

    private static Resolution unreadable(Map<Long, ClaimStatus> statuses) {
        return new Resolution(
                Qualifier.UNQUANTIFIED,
                Bounds.OPEN,
                null,
                null,
                null,
                Agreement.SINGLE,
                0,
                statuses,
                "No claim can be read." + Reasons.ofTheRest(null, statuses.values()));
    }

    private static int origins(List<FigureClaim> current) {
        return (int) current.stream().map(FigureClaim::asserter).distinct().count();
    }

    private static Map<Long, ClaimStatus> statuses(List<FigureClaim> claims, List<FigureClaim> current) {
        Set<Long> currentIds = new HashSet<>();
        current.forEach(claim -> currentIds.add(claim.id()));
        Map<Long, ClaimStatus> statuses = new HashMap<>();
        for (FigureClaim claim : claims) {
            if (statuses.put(claim.id(), status(claim, currentIds)) != null) {
                throw new IllegalArgumentException("two claims have the id " + claim.id());
            }
        }
        return statuses;
    }

    private static ClaimStatus status(FigureClaim claim, Set<Long> currentIds) {
        if (claim.retracted()) {
            return ClaimStatus.RETRACTED;
        }
        if (claim.unreadable()) {
            return ClaimStatus.UNREADABLE;
        }
        return currentIds.contains(claim.id()) ? ClaimStatus.CURRENT : ClaimStatus.SUPERSEDED;
    }
}
