package org.tergeu.totals;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** Updates the totals that are kept instead of computed for each query (docs/adr/0014); only intake calls it. */
@Singleton
public class TotalsUpkeep {

    private static final String BEFORE = """
            select cast(jsonb_build_object(
                'totals', (select coalesce(jsonb_agg(to_jsonb(t)), '[]') from seizure_totals_of(i.ids) t
                    where exists (select from incident p where p.id = any(i.ids))),
                'trees', (select coalesce(jsonb_agg(t.id), '[]') from incident_trees(i.ids) t)) as text)
            from (select cast(cast(:incidents as text) as bigint[]) as ids) i""";

    private static final String KEEP = """
            select 1 from keep_seizure_totals(
                cast(cast(:incidents as text) as bigint[]), cast(cast(:before as text) as jsonb))""";

    /**
     * Publishes incidents again within the current transaction, and replaces their part of the kept totals.
     *
     * @param incidents all incidents of which something is written; no other transaction writes any meanwhile
     */
    public Uni<Void> during(Collection<Long> incidents, Supplier<Uni<Void>> publication) {
        if (incidents.isEmpty()) {
            return publication.get();
        }
        String ids = incidents.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return added(ids).chain(before -> publication.get().chain(() -> replace(ids, before)));
    }

    private static Uni<String> added(String incidents) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(BEFORE, String.class)
                        .setParameter("incidents", incidents)
                        .getSingleResult());
    }

    private static Uni<Void> replace(String incidents, String before) {
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(KEEP, Integer.class)
                        .setParameter("incidents", incidents)
                        .setParameter("before", before)
                        .getResultList())
                .replaceWithVoid();
    }
}
