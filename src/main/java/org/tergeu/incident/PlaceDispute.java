package org.tergeu.incident;

import java.time.LocalDate;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.tergeu.claim.fact.ClaimedFact;
import org.tergeu.claim.fact.ClaimedFacts;
import org.tergeu.claim.fact.FactKind;
import org.tergeu.claim.fact.StandingClaim;

/**
 * Where reports contradict each other on the place of an incident: two of them name places of which none lies within, around or
 * on one of the other's. A report that names more places, or a wider one, contradicts nobody.
 */
final class PlaceDispute {

    private final ClaimedFacts facts;
    private final Map<String, Set<String>> ancestors;

    /** What was found, for an incident can have thousands of places, of which each asks. */
    private final Map<Long, Map<LocalDate, Boolean>> found = new HashMap<>();

    private final Map<Long, SortedSet<LocalDate>> days = new HashMap<>();
    private final Map<Long, List<ClaimedFact>> places = new HashMap<>();

    /**
     * @param ancestors all that contain a place, or ever did, itself too
     */
    PlaceDispute(ClaimedFacts facts, Map<String, Set<String>> ancestors) {
        this.facts = facts;
        this.ancestors = ancestors;
    }

    /** Whether the reports known by the end of a day contradict each other. */
    boolean on(long incidentId, LocalDate day) {
        return found.computeIfAbsent(incidentId, incident -> new HashMap<>())
                .computeIfAbsent(day, each -> isDisputed(incidentId, each));
    }

    private boolean isDisputed(long incidentId, LocalDate day) {
        Map<Long, Set<String>> byReport = new HashMap<>();
        for (ClaimedFact place : places(incidentId)) {
            for (StandingClaim claim : place.by(day).claims()) {
                byReport.computeIfAbsent(claim.reportId(), report -> new HashSet<>())
                        .add(place.key());
            }
        }
        Set<Set<String>> reported = new HashSet<>(byReport.values());
        return reported.stream().anyMatch(one -> reported.stream().anyMatch(other -> contradict(one, other)));
    }

    /** The days, from the first on which the place was claimed, on which its standing can have changed. */
    List<LocalDate> days(ClaimedFact place) {
        return List.copyOf(days.computeIfAbsent(place.incident(), this::daysOf)
                .tailSet(place.days().get(0)));
    }

    private SortedSet<LocalDate> daysOf(long incidentId) {
        return places(incidentId).stream()
                .flatMap(fact -> fact.days().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private List<ClaimedFact> places(long incidentId) {
        return places.computeIfAbsent(
                incidentId,
                incident -> facts.ofIncident(incident).stream()
                        .filter(fact -> fact.kind() == FactKind.INCIDENT_PLACE)
                        .toList());
    }

    private boolean contradict(Set<String> one, Set<String> other) {
        return !isWithin(one, other) && !isWithin(other, one);
    }

    /** Whether one of these places lies within one of the others, or is one of them. */
    private boolean isWithin(Set<String> inner, Set<String> outer) {
        return inner.stream()
                .anyMatch(place ->
                        outer.contains(place) || !Collections.disjoint(ancestors.getOrDefault(place, Set.of()), outer));
    }
}
