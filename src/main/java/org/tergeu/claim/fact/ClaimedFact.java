package org.tergeu.claim.fact;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.tergeu.figure.Aspect;
import org.tergeu.vocabulary.ClaimStatus;

/**
 * A fact with all its standing claims.
 *
 * <p>Facts have the order in which they were reported: by the oldest report that has them, then by their place in it.
 *
 * @param id the identity, which never changes
 * @param incidentId the incident that it belongs to; null for incidents themselves and statistics
 * @param key the key within its incident
 * @param claims empty when every report has withdrawn it; then it is not published
 */
public record ClaimedFact(long id, FactKind kind, @Nullable Long incidentId, String key, List<StandingClaim> claims) {

    /** The incident of a fact that belongs to one. */
    public long incident() {
        return Objects.requireNonNull(incidentId, "incidentId");
    }

    /** The sort key of the fact. It depends on what was reported, and not on when it was recorded. Only a fact with claims has one. */
    public String position() {
        return claims.stream()
                .min(StandingClaim.AS_REPORTED)
                .map(StandingClaim::position)
                .orElseThrow();
    }

    /** The days on which knowledge of it changed, in order. */
    public List<LocalDate> days() {
        return claims.stream().map(StandingClaim::knownFrom).distinct().sorted().toList();
    }

    /** The number of its claims that state a figure. */
    public long claimsOf(Aspect aspect) {
        return claims.stream().filter(claim -> claim.aspect() == aspect).count();
    }

    /** The claims that were published by the end of a day. */
    public Known by(LocalDate day) {
        return new Known(
                kind,
                claims.stream().filter(claim -> !claim.knownFrom().isAfter(day)).toList());
    }

    /** The versions of the fact from day to day; equal ones that follow each other are joined. */
    public <T> List<Version<T>> versions(Function<Known, T> known) {
        return Version.history(days(), day -> known.apply(by(day)));
    }

    /**
     * The days on which a claim did not count, since a later state of a growing total or a correction replaced it, or since the fact showed what counts
     * something else.
     *
     * @param from the first of these days
     * @param to the day from which it counts again; null when it does not
     */
    public record Overtaken(LocalDate from, @Nullable LocalDate to) {}

    /** For each claim that was ever replaced, the latest span of days on which it did not count. */
    public Map<Long, Overtaken> superseded() {
        Map<Long, Overtaken> overtaken = new HashMap<>();
        for (LocalDate day : days()) {
            Set<Long> then = overtakenOn(day);
            overtaken.replaceAll((claim, span) ->
                    span.to() == null && !then.contains(claim) ? new Overtaken(span.from(), day) : span);
            then.forEach(claim -> overtaken.merge(
                    claim, new Overtaken(day, null), (before, again) -> before.to() == null ? before : again));
        }
        return overtaken;
    }

    private Set<Long> overtakenOn(LocalDate day) {
        Known known = by(day);
        Set<Long> overtaken = known.claims().stream()
                .filter(claim -> claim.aspect() != null)
                .map(StandingClaim::id)
                .collect(Collectors.toCollection(HashSet::new));
        known.counting().forEach(claim -> overtaken.remove(claim.id()));
        claims.stream()
                .map(StandingClaim::aspect)
                .filter(Objects::nonNull)
                .distinct()
                .forEach(aspect -> overtaken.addAll(overtaken(known, aspect)));
        return overtaken;
    }

    private static List<Long> overtaken(Known known, Aspect aspect) {
        List<Long> overtaken = new ArrayList<>();
        known.figures(aspect)
                .forEach(figure -> figure.statuses().forEach((claim, status) -> {
                    if (status == ClaimStatus.SUPERSEDED) {
                        overtaken.add(claim);
                    }
                }));
        return overtaken;
    }
}
