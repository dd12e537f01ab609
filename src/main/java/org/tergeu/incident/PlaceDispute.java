package org.tergeu.incident;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.tergeu.claim.ClaimedFact;
import org.tergeu.claim.ClaimedFacts;
import org.tergeu.claim.FactKind;
import org.tergeu.claim.StandingClaim;

/**
 * Where reports contradict each other on the place of an incident: two of them name places of which none lies within, around or
 * on one of the other's. A report that names more places, or a wider one, contradicts nobody.
 */
final class PlaceDispute {

    private final ClaimedFacts facts;
    private final Map<String, Set<String>> ancestors;

    /**
     * @param ancestors all that contain a place, or ever did, itself too
     */
    PlaceDispute(ClaimedFacts facts, Map<String, Set<String>> ancestors) {
        this.facts = facts;
        this.ancestors = ancestors;
    }

    /** Whether the reports known by the end of a day contradict each other. */
    boolean on(long incidentId, LocalDate day) {
        Map<Long, Set<String>> byReport = new HashMap<>();
        for (ClaimedFact place : places(incidentId)) {
            for (StandingClaim claim : place.by(day).claims()) {
                byReport.computeIfAbsent(claim.reportId(), report -> new HashSet<>())
                        .add(place.key());
            }
        }
        Collection<Set<String>> told = byReport.values();
        return told.stream().anyMatch(one -> told.stream().anyMatch(other -> contradict(one, other)));
    }

    /** The days, from the first on which the place was claimed, on which its standing can have changed. */
    List<LocalDate> days(ClaimedFact place) {
        LocalDate first = place.days().get(0);
        Set<LocalDate> days = new TreeSet<>();
        places(place.incidentId()).forEach(fact -> days.addAll(fact.days()));
        return days.stream().filter(day -> !day.isBefore(first)).toList();
    }

    private List<ClaimedFact> places(long incidentId) {
        return facts.ofIncident(incidentId).stream()
                .filter(fact -> fact.kind() == FactKind.INCIDENT_PLACE)
                .toList();
    }

    private boolean contradict(Set<String> one, Set<String> other) {
        return one.stream()
                .noneMatch(mine -> other.stream().anyMatch(theirs -> within(mine, theirs) || within(theirs, mine)));
    }

    private boolean within(String inner, String outer) {
        return inner.equals(outer) || ancestors.getOrDefault(inner, Set.of()).contains(outer);
    }
}
