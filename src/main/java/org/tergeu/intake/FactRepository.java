package org.tergeu.intake;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tergeu.claim.FactEntity;
import org.tergeu.claim.FactKind;
import org.tergeu.intake.document.FactAddress;

/** Where the identities of facts are kept: a fact once named keeps its row for ever. */
@ApplicationScoped
class FactRepository implements PanacheRepositoryBase<FactEntity, Long> {

    /** The rows of those addresses that exist. */
    Uni<Map<FactAddress, Long>> loadIds(Collection<FactAddress> addresses) {
        Set<String> roots = addresses.stream()
                .map(address -> address.incident() == null ? address.key() : address.incident())
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (roots.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        return find("incidentId is null and key in ?1", List.copyOf(roots))
                .list()
                .chain(found -> {
                    Map<Long, String> incidents = found.stream()
                            .filter(fact -> fact.kind == FactKind.INCIDENT)
                            .collect(Collectors.toMap(fact -> fact.id, fact -> fact.key));
                    return nested(incidents.keySet()).map(nested -> {
                        Map<FactAddress, Long> ids = new HashMap<>();
                        found.forEach(fact -> ids.put(new FactAddress(fact.kind, null, fact.key), fact.id));
                        nested.forEach(fact ->
                                ids.put(new FactAddress(fact.kind, incidents.get(fact.incidentId), fact.key), fact.id));
                        return ids;
                    });
                });
    }

    /** The rows of all these addresses, made where there are none. An incident that a fact belongs to is among them. */
    Uni<Map<FactAddress, Long>> ensure(Collection<FactAddress> addresses) {
        return loadIds(addresses).chain(known -> {
            // In the report's order, so that facts are listed as they were told.
            Set<FactAddress> missing = new LinkedHashSet<>(addresses);
            missing.removeAll(known.keySet());
            Map<FactAddress, Long> all = new HashMap<>(known);
            return create(
                            missing.stream()
                                    .filter(address -> address.incident() == null)
                                    .toList(),
                            all)
                    .chain(() -> create(
                            missing.stream()
                                    .filter(address -> address.incident() != null)
                                    .toList(),
                            all))
                    .replaceWith(all);
        });
    }

    /** The incidents that reports place at these places or below. */
    Uni<List<Long>> loadIncidentsAt(Set<String> places) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                        select distinct i.incident_id from place_within w
                        join incident_place i on i.place_code = w.place_code and i.known_to is null where w.ancestor_code in (:places)""", Long.class)
                        .setParameter("places", List.copyOf(places))
                        .getResultList());
    }

    private Uni<Void> create(List<FactAddress> addresses, Map<FactAddress, Long> all) {
        Map<FactAddress, FactEntity> created = new LinkedHashMap<>();
        for (FactAddress address : addresses) {
            FactEntity fact = new FactEntity();
            fact.kind = address.kind();
            fact.key = address.key();
            fact.incidentId = address.incident() == null
                    ? null
                    : Objects.requireNonNull(all.get(FactAddress.incident(address.incident())));
            created.put(address, fact);
        }
        if (created.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        return persist(created.values())
                .chain(this::flush)
                .invoke(() -> created.forEach((address, fact) -> all.put(address, fact.id)));
    }

    private Uni<List<FactEntity>> nested(Collection<Long> incidentIds) {
        return incidentIds.isEmpty()
                ? Uni.createFrom().item(new ArrayList<>())
                : find("incidentId in ?1", List.copyOf(incidentIds)).list();
    }
}
