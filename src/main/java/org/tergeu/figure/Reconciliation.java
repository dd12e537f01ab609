package org.tergeu.figure;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.tergeu.vocabulary.Agreement;
import org.tergeu.vocabulary.Qualifier;

/** What claims that all count say together. */
final class Reconciliation {

    private final UnitOfMeasure measure;
    /** The claims that say how much, the best first; where none does, all claims. */
    private final List<Reading> decisive;
    /** Claims of "a large amount" beside others that say how much. */
    private final List<Reading> vague;

    private final int claims;
    private final Optional<Bounds> common;

    private Reconciliation(List<FigureClaim> current) {
        List<FigureClaim> numbers =
                current.stream().filter(FigureClaim::quantifies).toList();
        List<FigureClaim> decisiveClaims = numbers.isEmpty() ? current : numbers;
        claims = current.size();
        measure = decisiveClaims.stream()
                .min(FigureClaim.BEST_FIRST)
                .orElseThrow()
                .measure();
        decisive = readings(decisiveClaims);
        vague = readings(
                numbers.isEmpty()
                        ? List.of()
                        : current.stream().filter(claim -> !claim.quantifies()).toList());
        common = common(decisive).filter(bounds -> vague.stream().allMatch(reading -> reading.meets(bounds)));
    }

    /** @param current at least one claim, none of them unreadable, all that say how much of one measure */
    static Reconciliation of(List<FigureClaim> current) {
        return new Reconciliation(current);
    }

    /** Empty if no number is within the tolerance of all. The best value is the first one that the bounds of all allow. */
    private static Optional<Bounds> common(List<Reading> decisive) {
        if (Bounds.intersect(decisive.stream().map(Reading::tolerance).toList()).isEmpty()) {
            return Optional.empty();
        }
        return Bounds.intersect(decisive.stream()
                        .map(reading -> reading.bounds().withBest(null))
                        .toList())
                .map(bounds ->
                        bestWithin(bounds, decisive).map(bounds::withBest).orElse(bounds));
    }

    private static Optional<BigDecimal> bestWithin(Bounds bounds, List<Reading> decisive) {
        return decisive.stream()
                .map(Reading::best)
                .filter(best -> best != null && bounds.contains(best))
                .findFirst();
    }

    UnitOfMeasure measure() {
        return measure;
    }

    /** What the claims come to, with the least value of a lower bound as the best where no claim gives one. */
    Bounds answer() {
        Bounds bounds = bounds();
        // Between two ends no number is likelier than another.
        return bounds.best() != null || bounds.high() != null ? bounds : bounds.withBest(least(bounds));
    }

    private Bounds bounds() {
        return common.orElseGet(this::span);
    }

    /** The latest day of which claims speak that say what all come to; where none does, the latest of all that count. */
    LocalDate day() {
        Bounds bounds = bounds();
        boolean isSaid = decisive.stream().anyMatch(reading -> reading.bounds().equals(bounds));
        return decisive.stream()
                .filter(reading -> !isSaid || reading.bounds().equals(bounds))
                .map(reading -> reading.claim().effectiveAsOf())
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

    /** Of the claim that sets the lower bound, or, where claims conflict, of the most credible one. */
    private @Nullable BigDecimal least(Bounds bounds) {
        return decisive.stream()
                .filter(reading -> reading.claim().readable().isLowerBound())
                .map(reading -> reading.bounds().low())
                .filter(low -> common.isEmpty() || Objects.compare(low, bounds.low(), Comparator.naturalOrder()) == 0)
                .findFirst()
                .orElse(null);
    }

    /** What other rules come to, of all that say how much. */
    Choices choices() {
        return decisive.size() < 2
                ? Choices.same(answer())
                : Choices.of(decisive.stream().map(Reconciliation::said).toList());
    }

    /** The least of a lower bound is its likeliest value, as in the figure itself. */
    private static Bounds said(Reading reading) {
        Bounds bounds = reading.bounds();
        return bounds.best() == null
                        && bounds.high() == null
                        && reading.claim().readable().isLowerBound()
                ? bounds.withBest(bounds.low())
                : bounds;
    }

    Agreement agreement() {
        if (isConflicting()) {
            return Agreement.CONFLICTING;
        }
        if (claims == 1) {
            return Agreement.SINGLE;
        }
        boolean same = Stream.concat(decisive.stream(), vague.stream())
                        .map(Reading::bounds)
                        .distinct()
                        .count()
                == 1;
        return same ? Agreement.AGREED : Agreement.COMPATIBLE;
    }

    Qualifier qualifier() {
        Bounds bounds = bounds();
        return decisive.stream()
                .filter(reading -> reading.bounds().equals(bounds))
                .findFirst()
                .map(reading -> reading.claim().readable().qualifier())
                .orElseGet(() -> qualifierOf(bounds));
    }

    String reason() {
        String outcome = switch (agreement()) {
            case SINGLE, AGREED -> Reasons.agreed(claims);
            case COMPATIBLE -> Reasons.compatible(claims);
            case CONFLICTING ->
                Reasons.conflicting(claims, best(spanned()).map(Reading::claim).orElse(null));
        };
        return outcome + (vague.isEmpty() ? "" : Reasons.withoutNumber(vague.size()));
    }

    private boolean isConflicting() {
        return common.isEmpty();
    }

    private Bounds span() {
        Bounds span = spanned();
        return span.withBest(best(span).map(Reading::best).orElse(null));
    }

    private Bounds spanned() {
        // "A large amount" and "about 100" are open and would hide what the others say, so they widen the span only
        // where
        // they deny it.
        List<Reading> spanning = new ArrayList<>(
                decisive.stream().filter(reading -> !reading.isApproximate()).toList());
        Bounds numbers = spanning.isEmpty()
                ? Bounds.OPEN
                : Bounds.envelope(bounds(spanning)).withBest(null);
        Stream.concat(decisive.stream().filter(Reading::isApproximate), vague.stream())
                .filter(reading -> !reading.meets(numbers))
                .forEach(spanning::add);
        return spanning.isEmpty()
                ? Bounds.OPEN
                : Bounds.envelope(bounds(spanning)).withBest(null);
    }

    /** Whose best value the figure has: no claim's that a better one rules out. */
    private Optional<Reading> best(Bounds span) {
        for (int i = 0; i < decisive.size(); i++) {
            Reading reading = decisive.get(i);
            if (reading.best() != null
                    && span.contains(reading.best())
                    && decisive.subList(0, i).stream()
                            .allMatch(better -> better.bounds().contains(reading.best()))) {
                return Optional.of(reading);
            }
        }
        return Optional.empty();
    }

    private Qualifier qualifierOf(Bounds bounds) {
        if (bounds.isPoint()) {
            return Qualifier.EXACT;
        }
        if (bounds.best() != null && (!isConflicting() || bounds.isOpen())) {
            // Only "about" gives a best value without making it the only one.
            return Qualifier.ABOUT;
        }
        if (bounds.low() == null) {
            return bounds.high() == null ? Qualifier.UNQUANTIFIED : Qualifier.UP_TO;
        }
        return bounds.high() == null ? Qualifier.AT_LEAST : Qualifier.RANGE;
    }

    private List<Reading> readings(List<FigureClaim> these) {
        return these.stream()
                .flatMap(claim -> Reading.of(claim, measure).stream())
                .sorted(Reading.BEST_FIRST)
                .toList();
    }

    private static List<Bounds> bounds(List<Reading> readings) {
        return readings.stream().map(Reading::bounds).toList();
    }
}
