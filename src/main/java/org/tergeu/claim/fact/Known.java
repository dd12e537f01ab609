package org.tergeu.claim.fact;

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
 * The claims of one fact that were published by a day. Everything known of the fact on that day follows from them alone.
 *
 * @param kind what the fact is
 * @param claims the most credible first: the better tier, then the later publication, then the key of the report
 */
public record Known(FactKind kind, List<StandingClaim> claims) {

    private static final Comparator<StandingClaim> MOST_CREDIBLE_FIRST = Comparator.comparing(StandingClaim::tier)
            .thenComparing(StandingClaim::knownFrom, Comparator.reverseOrder())
            .thenComparing(StandingClaim::reportKey)
            .thenComparing(StandingClaim::ordinal)
            .thenComparing(StandingClaim::id);

    public Known {
        claims = claims.stream().sorted(MOST_CREDIBLE_FIRST).toList();
    }

    /** The statements that have the fact, see {@link StandingClaim#statement()}. */
    public Set<String> statements() {
        return claims.stream().map(StandingClaim::statement).collect(Collectors.toSet());
    }

    /** A detail by the most credible claim that has it; null when none does. */
    public <D, T> @Nullable T first(Class<D> detail, Function<D, T> part) {
        return claims.stream()
                .map(claim -> part.apply(claim.detail().as(detail)))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    /**
     * The date by the most credible claim that has one; null when none does. Where several claims state it in the same words, it ends on the
     * last day that any of them means.
     */
    public <D> @Nullable FuzzyDate date(Class<D> detail, Function<D, FuzzyDate> part) {
        List<FuzzyDate> dates = each(detail, part);
        return dates.stream()
                .filter(date -> date.edtf().equals(dates.get(0).edtf()))
                .reduce(FuzzyDate::together)
                .orElse(null);
    }

    /** As {@link #first}, for a part that every report has to give, of a fact with claims. */
    public <D, T> T required(Class<D> detail, Function<D, T> part) {
        return Objects.requireNonNull(first(detail, part), "required");
    }

    /** A detail by each claim that has it, the most credible first. */
    public <D, T> List<T> each(Class<D> detail, Function<D, T> part) {
        return claims.stream()
                .map(claim -> part.apply(claim.detail().as(detail)))
                .filter(Objects::nonNull)
                .toList();
    }

    /** The claims whose figures count what the fact shows: not those of another step, harm, kind, period or area. */
    public List<StandingClaim> counting() {
        return WhatIsCounted.alike(kind, claims);
    }

    /** A figure of the fact, resolved; empty when no claim states it. */
    public Optional<Resolution> figure(Aspect aspect) {
        return figures(aspect).stream().findFirst();
    }

    /** The figure in each measure that claims use, the main one first. It rests on {@linkplain #counting what counts the same}. */
    public List<Resolution> figures(Aspect aspect) {
        return FigureResolver.resolveAll(counting().stream()
                .filter(claim -> claim.aspect() == aspect)
                .map(StandingClaim::figure)
                .toList());
    }
}
