package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tergeu.calendar.FuzzyDate;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.FigureResolver;
import org.tergeu.figure.Resolution;

/**
 * The claims of one fact that had been published by some day; what is known of the fact follows from them alone.
 *
 * @param claims the most credible first: the better tier, then the later publication, then the report's key
 */
public record Known(List<StandingClaim> claims) {

    private static final Comparator<StandingClaim> MOST_CREDIBLE_FIRST = Comparator.comparing(StandingClaim::tier)
            .thenComparing(StandingClaim::knownFrom, Comparator.reverseOrder())
            .thenComparing(StandingClaim::reportKey)
            .thenComparing(StandingClaim::ordinal)
            .thenComparing(StandingClaim::id);

    public Known {
        claims = claims.stream().sorted(MOST_CREDIBLE_FIRST).toList();
    }

    /** Who says so, see {@link StandingClaim#statement()}. */
    public Set<String> statements() {
        return claims.stream().map(StandingClaim::statement).collect(Collectors.toSet());
    }

    /** What the most credible claim that speaks of it says; null when none does. */
    public <D, T> @Nullable T first(Class<D> detail, Function<D, T> part) {
        return claims.stream()
                .map(claim -> part.apply(claim.detail().as(detail)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * When it was by the most credible claim that says so; null when none does. What reports state in the same words has happened by the
     * last of them.
     */
    public <D> @Nullable FuzzyDate date(Class<D> detail, Function<D, FuzzyDate> part) {
        List<FuzzyDate> dates = each(detail, part);
        return dates.stream()
                .filter(date -> date.edtf().equals(dates.get(0).edtf()))
                .reduce(FuzzyDate::together)
                .orElse(null);
    }

    /** The same of what no report may leave out, of a fact with claims. */
    public <D, T> T required(Class<D> detail, Function<D, T> part) {
        return Objects.requireNonNull(first(detail, part), "required");
    }

    /** What each claim says of it, those that say nothing left out, the most credible first. */
    public <D, T> List<T> each(Class<D> detail, Function<D, T> part) {
        return claims.stream()
                .map(claim -> part.apply(claim.detail().as(detail)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** Whether two reports contradict each other on an attribute of a fact of this kind. */
    public boolean disputesAttribute(FactKind kind) {
        return Attributes.of(kind, this).stream().anyMatch(Attributes.Reported::isDisputed);
    }

    /** One of the fact's figures, resolved; empty when no claim speaks of it. */
    public Optional<Resolution> figure(Aspect aspect) {
        return figures(aspect).stream().findFirst();
    }

    /** The same in each measure that claims give it in, the figure itself first. */
    public List<Resolution> figures(Aspect aspect) {
        return FigureResolver.resolveAll(claims.stream()
                .filter(claim -> claim.aspect() == aspect)
                .map(StandingClaim::figure)
                .toList());
    }
}
