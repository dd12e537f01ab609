package org.tergeu.claim;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.tergeu.figure.Aspect;
import org.tergeu.figure.Resolution;
import org.tergeu.vocabulary.ClaimStatus;

/**
 * A fact with all its standing claims.
 *
 * <p>Facts are listed as they were told: by the oldest report that tells them, then in its order.
 *
 * @param id identity, the same for ever
 * @param incidentId the incident that it belongs to; null for incidents themselves and statistics
 * @param key what addresses it within its incident
 * @param claims none when every report has withdrawn it: then it is not published
 */
public record ClaimedFact(long id, FactKind kind, @Nullable Long incidentId, String key, List<StandingClaim> claims) {

    /** What facts are listed by: it depends on what was told, not on when it came in. Only a fact with claims has one. */
    String position() {
        return claims.stream()
                .min(StandingClaim.AS_TOLD)
                .map(StandingClaim::position)
                .orElseThrow();
    }

    /** The days on which knowledge of it changed, in order. */
    public List<LocalDate> days() {
        return claims.stream().map(StandingClaim::knownFrom).distinct().sorted().toList();
    }

    /** What had been published by the end of a day. */
    public Known by(LocalDate day) {
        return new Known(
                claims.stream().filter(claim -> !claim.knownFrom().isAfter(day)).toList());
    }

    /** How the fact was known from day to day, equal neighbours taken together. */
    public <T> List<Version<T>> versions(Function<Known, T> known) {
        return Version.history(days(), day -> known.apply(by(day)));
    }

    /** From which day on a claim was overtaken by a later state of a growing total, by claim. */
    public Map<Long, LocalDate> superseded() {
        Map<Long, LocalDate> since = new HashMap<>();
        for (LocalDate day : days()) {
            Known known = by(day);
            claims.stream()
                    .map(StandingClaim::aspect)
                    .filter(Objects::nonNull)
                    .distinct()
                    .forEach(aspect -> overtaken(known, aspect).forEach(claim -> since.putIfAbsent(claim, day)));
        }
        return since;
    }

    private static List<Long> overtaken(Known known, Aspect aspect) {
        List<Long> overtaken = new ArrayList<>();
        known.figure(aspect).map(Resolution::statuses).orElse(Map.of()).forEach((claim, status) -> {
            if (status == ClaimStatus.SUPERSEDED) {
                overtaken.add(claim);
            }
        });
        return overtaken;
    }
}
