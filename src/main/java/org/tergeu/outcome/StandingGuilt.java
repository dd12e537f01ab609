package org.tergeu.outcome;

import io.quarkus.hibernate.reactive.panache.Panache;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.stream.Collectors;

/**
 * Finds out on which days convictions stand: {@code settle_guilt} (R__settle_guilt.sql) decides it. What ends one can be reported of another incident
 * of its tree, so this follows the publication of all that a submission touches; intake alone asks for it.
 */
@Singleton
public class StandingGuilt {

    private static final String SETTLE =
            "select 1 from settle_guilt(cast(cast(:incidents as text) as bigint[])) as settled";

    /**
     * Settles the convictions that depend on these incidents, within the current transaction.
     *
     * @param incidents all that have been published anew
     */
    public Uni<Void> settle(Collection<Long> incidents) {
        if (incidents.isEmpty()) {
            return Uni.createFrom().voidItem();
        }
        String ids = incidents.stream().map(String::valueOf).collect(Collectors.joining(",", "{", "}"));
        return Panache.getSession()
                .chain(session -> session.createNativeQuery(SETTLE, Integer.class)
                        .setParameter("incidents", ids)
                        .getResultList())
                .replaceWithVoid();
    }
}
