package org.tergeu.figure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.ClaimStatus;
import org.tergeu.vocabulary.Qualifier;

/**
 * Resolves the claims of one figure to one answer, or to several where they measure it in ways that do not compare: 3,000 pieces and 1 kg of one
 * drug contradict each other no more than a sum in tenge and one in dollars. Each is resolved by itself. Deterministic, and independent of the order of the claims:
 *
 * <ol>
 * <li>Retracted and unreadable claims are dropped.
 * <li>A later claim of one asserter supersedes an earlier one that it contradicts, upward and downward.
 * <li>A claim that names the day for which it is true is a state of a total that grows. Where at least one of two claims names its day, the claim of the later day supersedes the
 *     other if it is larger or says the same at least as exactly, even if another asserter makes it. A claim that names no day speaks of the day on which it came out.
 * <li>What is left is converted to the unit of the best claim: the better tier, then the later report, then the smaller
 *     report key.
 * <li>Where all claims can be true, within the tolerance of those that are rounded, the answer is what their bounds have in
 *     common. Where they cannot, it spans all of them, and its best value is that of the better tier, then the later report,
 *     then the lower value.
 * </ol>
 */
public final class FigureResolver {

    private FigureResolver() {}

    /**
     * The answers, one for each measure, or none if no claim stands. The first is the figure: that of the measure of the best claim (the better
     * tier, then the later report). What gives no number, cannot be read or is retracted belongs to it, too.
     *
     * @throws IllegalArgumentException if two claims of one measure have the same id
     */
    public static List<Resolution> resolveAll(List<FigureClaim> claims) {
        Map<String, List<FigureClaim>> byMeasure = claims.stream()
                .filter(FigureResolver::measures)
                .collect(Collectors.groupingBy(claim -> claim.measure().comparable()));
        if (byMeasure.size() < 2) {
            return ofOneMeasure(claims).stream().toList();
        }
        List<List<FigureClaim>> measures = byMeasure.values().stream()
                .sorted(Comparator.comparing(FigureResolver::bestOf, FigureClaim.BEST_FIRST))
                .collect(Collectors.toCollection(ArrayList::new));
        List<FigureClaim> first = new ArrayList<>(measures.get(0));
        claims.stream().filter(claim -> !measures(claim)).forEach(first::add);
        measures.set(0, first);
        return measures.stream().flatMap(each -> ofOneMeasure(each).stream()).toList();
    }

    /**
     * The first of {@linkplain #resolveAll all answers}, or empty if no claim stands (all claims then have status RETRACTED).
     *
     * @throws IllegalArgumentException if two claims of one measure have the same id
     */
    public static Optional<Resolution> resolve(List<FigureClaim> claims) {
        return resolveAll(claims).stream().findFirst();
    }

    private static boolean measures(FigureClaim claim) {
        return claim.isStanding() && claim.quantifies();
    }

    private static FigureClaim bestOf(List<FigureClaim> claims) {
        Map<Long, ClaimStatus> statuses = ofOneMeasure(claims).orElseThrow().statuses();
        return claims.stream()
                .filter(claim -> statuses.get(claim.id()) == ClaimStatus.CURRENT)
                .min(FigureClaim.BEST_FIRST)
                .orElseThrow();
    }

    /**
     * The answer to claims of one measure, or empty if no claim stands, so that there is no figure (all claims then have status RETRACTED). If none
     * that stands can be read, the answer is an unquantified one of no origin.
     *
     * @throws IllegalArgumentException if two claims have the same id
     */
    private static Optional<Resolution> ofOneMeasure(List<FigureClaim> claims) {
        List<FigureClaim> standing =
                claims.stream().filter(FigureClaim::isStanding).toList();
        if (standing.isEmpty()) {
            return Optional.empty();
        }
        List<FigureClaim> readable =
                standing.stream().filter(claim -> !claim.unreadable()).toList();
        boolean grows = readable.stream().anyMatch(claim -> claim.asOf() != null);
        List<FigureClaim> current = Corrections.standing(readable);
        Map<Long, ClaimStatus> statuses = statuses(claims, current);
        return Optional.of(current.isEmpty() ? unreadable(statuses) : answer(current, grows, statuses));
    }

    private static Resolution answer(List<FigureClaim> current, boolean grows, Map<Long, ClaimStatus> statuses) {
        Reconciliation reconciliation = Reconciliation.of(current);
        LocalDate asOf = grows ? reconciliation.day() : null;
        UnitOfMeasure measure = reconciliation.measure();
        return new Resolution(
                reconciliation.qualifier(),
                reconciliation.answer(),
                measure.unit(),
                measure.currency(),
                asOf,
                reconciliation.agreement(),
                origins(current),
                statuses,
                reconciliation.reason() + Reasons.ofTheRest(asOf, statuses.values()),
                reconciliation.choices());
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
