package org.tergeu.claim.fact;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** The facts that a submission concerns, with all their standing claims: whole incidents and single statistics. */
public final class ClaimedFacts {

    private final Map<FactKind, List<ClaimedFact>> byKind;
    private final Map<Long, List<ClaimedFact>> byIncident;

    public ClaimedFacts(List<ClaimedFact> facts) {
        byKind = facts.stream().collect(Collectors.groupingBy(ClaimedFact::kind));
        byIncident = facts.stream()
                .filter(fact -> Objects.nonNull(fact.incidentId()))
                .collect(Collectors.groupingBy(ClaimedFact::incidentId));
    }

    /** The facts of one kind. */
    public List<ClaimedFact> ofKind(FactKind kind) {
        return byKind.getOrDefault(kind, List.of());
    }

    /** The facts that belong to an incident, without the incident itself. */
    public List<ClaimedFact> ofIncident(long incidentId) {
        return byIncident.getOrDefault(incidentId, List.of());
    }

    /** The identities of the facts of one kind, whose rows are to be replaced. */
    public List<Long> ids(FactKind kind) {
        return ofKind(kind).stream().map(ClaimedFact::id).toList();
    }
}
