package org.tergeu.intake.known;

import io.quarkus.hibernate.reactive.panache.PanacheRepositoryBase;
import io.smallrye.mutiny.Uni;
import io.vertx.core.json.JsonArray;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.tergeu.claim.fact.FactEntity;
import org.tergeu.intake.document.FactAddress;
import org.tergeu.platform.writing.EntityRows;

/** The identities of facts. A fact that was named once keeps its row for ever. */
@ApplicationScoped
public class FactRepository implements PanacheRepositoryBase<FactEntity, Long> {

    private static final EntityRows<FactEntity> ROWS = EntityRows.of(FactEntity.class);

    /**
     * Finds each fact by the unique index, and each incident once, however many of its facts are requested. The limits change no result: they keep
     * the planner, which expects a hundred addresses for each incident, from comparing all facts with all addresses.
     */
    private static final String IDS = """
            with asked as materialized (
                select cast(a ->> 0 as int) as place, a ->> 1 as kind, a ->> 2 as incident, a ->> 3 as key
                from jsonb_array_elements(cast(cast(:addresses as text) as jsonb)) a
            ), incident as materialized (
                select o.incident as key, coalesce(m.into_id, i.id) as id
                from (select distinct incident from asked where incident is not null) o
                cross join lateral (
                    select f.id from fact f where f.kind = 'INCIDENT' and f.incident_id is null and f.key = o.incident limit 1) i
                left join incident_merge m on m.from_id = i.id
            )
            select a.place, f.id
            from incident i join asked a on a.incident = i.key
            cross join lateral (select f.id from fact f where f.kind = a.kind and f.incident_id = i.id and f.key = a.key limit 1) f
            union all
            select a.place, coalesce(m.into_id, f.id)
            from asked a
            cross join lateral (select f.id from fact f where f.kind = a.kind and f.incident_id is null and f.key = a.key limit 1) f
            left join incident_merge m on m.from_id = f.id
            where a.incident is null""";

    /** The rows of the addresses that exist. A fact of a merged incident has the row of the incident that it was merged into. */
    public Uni<Map<FactAddress, Long>> loadIds(Collection<FactAddress> addresses) {
        List<FactAddress> asked = List.copyOf(addresses);
        if (asked.isEmpty()) {
            return Uni.createFrom().item(Map.of());
        }
        JsonArray json = new JsonArray();
        for (int i = 0; i < asked.size(); i++) {
            FactAddress address = asked.get(i);
            json.add(new JsonArray()
                    .add(i)
                    .add(address.kind().name())
                    .add(address.incident())
                    .add(address.key()));
        }
        return getSession()
                .chain(session -> session.createNativeQuery(IDS, Object[].class)
                        .setParameter("addresses", json.encode())
                        .getResultList())
                .map(rows -> {
                    Map<FactAddress, Long> ids = new HashMap<>();
                    rows.forEach(
                            row -> ids.put(asked.get(((Number) row[0]).intValue()), ((Number) row[1]).longValue()));
                    return ids;
                });
    }

    /**
     * The rows of all these addresses, and of their incidents. Missing rows are made.
     *
     * @param known the result of {@link #loadIds} since the transaction has the turn to write; nobody else makes rows meanwhile
     */
    public Uni<Map<FactAddress, Long>> createMissing(Collection<FactAddress> addresses, Map<FactAddress, Long> known) {
        // In the order of the reports, so that facts are listed as reported; incidents first, because others refer to
        // them.
        List<FactAddress> missing = addresses.stream()
                .filter(address -> !known.containsKey(address))
                .distinct()
                .sorted(Comparator.comparing(address -> address.incident() != null))
                .toList();
        return missing.isEmpty() ? Uni.createFrom().item(known) : create(missing, known);
    }

    /** The incidents that reports place at these places or below. */
    public Uni<List<Long>> loadIncidentsAt(Set<String> places) {
        return getSession()
                .chain(session -> session.createNativeQuery("""
                        select distinct i.incident_id from place_within w
                        join incident_place i on i.place_code = w.place_code and i.known_to is null where w.ancestor_code in (:places)""", Long.class)
                        .setParameter("places", List.copyOf(places))
                        .getResultList());
    }

    private Uni<Map<FactAddress, Long>> create(List<FactAddress> missing, Map<FactAddress, Long> known) {
        return getSession()
                .chain(session -> ROWS.ids(session, missing.size()).chain(ids -> {
                    Map<FactAddress, Long> all = new HashMap<>(known);
                    List<FactEntity> created = new ArrayList<>();
                    for (int i = 0; i < missing.size(); i++) {
                        FactAddress address = missing.get(i);
                        FactEntity fact = new FactEntity();
                        fact.id = ids.get(i);
                        fact.kind = address.kind();
                        fact.key = address.key();
                        fact.incidentId = address.incident() == null
                                ? null
                                : Objects.requireNonNull(
                                        all.get(FactAddress.incident(address.incident())), address::written);
                        all.put(address, fact.id);
                        created.add(fact);
                    }
                    return ROWS.insert(session, created).replaceWith(all);
                }));
    }
}
